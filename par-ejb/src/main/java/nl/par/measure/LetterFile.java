// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

/**
 * A letter to download.
 *
 * @param name the file's name, without personal data
 * @param pdf its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // handed on to the door, never compared
public record LetterFile(String name, byte[] pdf) {}
