// SPDX-License-Identifier: EUPL-1.2
package nl.par.access;

import org.jspecify.annotations.Nullable;

/**
 * A colleague to choose from a list.
 *
 * @param subject the immutable id of the account
 * @param name as colleagues know her
 * @param email work address, when the provider tells it
 * @param unit organisational unit, when the provider tells it
 */
public record ColleagueView(
        String subject,
        String name,
        @Nullable String email,
        @Nullable String unit) {}
