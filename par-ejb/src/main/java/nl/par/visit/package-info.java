// SPDX-License-Identifier: EUPL-1.2
/**
 * A named colleague of another organisation reads one dossier: the grant of its owner, the door that her own organisation sees, and the way
 * from the one to the other. Nothing here lets anybody write in another organisation (ADR 0040).
 */
@NullMarked
package nl.par.visit;

import org.jspecify.annotations.NullMarked;
