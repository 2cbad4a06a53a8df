// SPDX-License-Identifier: EUPL-1.2
package nl.par.sharing;

import nl.par.person.match.Comparison;

/** A card of another organisation whose person may be the one that is asked about. */
public record SharedHit(SharedCard card, Comparison comparison) {}
