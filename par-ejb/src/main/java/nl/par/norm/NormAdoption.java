// SPDX-License-Identifier: EUPL-1.2
package nl.par.norm;

/**
 * Which organisation applies which version. From the files of {@code tenant-config}, never from a register.
 *
 * @param stricter how many lines of the norm it made stricter
 */
public record NormAdoption(String code, String name, String kind, String version, int stricter) {}
