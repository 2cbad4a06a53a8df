// SPDX-License-Identifier: EUPL-1.2
/** The dossier: one person within one organisation, what happened in order of time, and which colleagues may read it. */
@NullMarked
package nl.par.casefile;

import org.jspecify.annotations.NullMarked;
