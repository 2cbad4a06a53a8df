// SPDX-License-Identifier: EUPL-1.2
package nl.par.norm;

/**
 * What adopting a version would do to what runs now, in numbers only.
 *
 * @param what such as "Toegangsontzegging"
 * @param touched how many the change touches
 * @param all how many there are
 * @param then what happens to them: a Dutch sentence
 */
public record NormEffect(String what, long touched, long all, String then) {}
