// SPDX-License-Identifier: EUPL-1.2
/** How the organisation is set up: units, people, terms of the norm, letterhead. To read; never content. */
@NullMarked
package nl.par.web.organisation;

import org.jspecify.annotations.NullMarked;
