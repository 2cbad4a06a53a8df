// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import org.jspecify.annotations.Nullable;

/**
 * The colleague to call about a person: usually the VPT adviser.
 *
 * @param naam name of the colleague
 * @param telefoon telephone number as it should be read, when known
 */
public record CardContact(String naam, @Nullable String telefoon) {}
