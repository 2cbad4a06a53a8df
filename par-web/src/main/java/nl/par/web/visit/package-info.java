// SPDX-License-Identifier: EUPL-1.2
/** Letting a colleague of another organisation read a dossier, and reading one elsewhere. */
@NullMarked
package nl.par.web.visit;

import org.jspecify.annotations.NullMarked;
