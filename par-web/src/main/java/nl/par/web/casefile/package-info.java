// SPDX-License-Identifier: EUPL-1.2
/** Dossiers as pages and through the API. */
@NullMarked
package nl.par.web.casefile;

import org.jspecify.annotations.NullMarked;
