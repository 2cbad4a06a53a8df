// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import org.jspecify.annotations.Nullable;

/**
 * The colleague to whom it happened, when somebody else reports it.
 *
 * @param naam as colleagues know her
 * @param email her work address
 */
public record OnBehalf(@Nullable String naam, @Nullable String email) {}
