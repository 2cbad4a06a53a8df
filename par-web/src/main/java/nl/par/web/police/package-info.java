// SPDX-License-Identifier: EUPL-1.2
/** The doors to contact with the police: notifications and formal reports. */
@NullMarked
package nl.par.web.police;

import org.jspecify.annotations.NullMarked;
