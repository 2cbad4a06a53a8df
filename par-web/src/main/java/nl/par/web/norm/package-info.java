// SPDX-License-Identifier: EUPL-1.2
/** The norm: its versions, what they change for the organisation, and who applies which. Never content. */
@NullMarked
package nl.par.web.norm;

import org.jspecify.annotations.NullMarked;
