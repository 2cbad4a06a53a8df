// SPDX-License-Identifier: EUPL-1.2
/** The doors to the tasks of the protocol: the work list, one task, its calendar file. */
@NullMarked
package nl.par.web.protocol;

import org.jspecify.annotations.NullMarked;
