// SPDX-License-Identifier: EUPL-1.2
/** How it is with the indexes: the page of the functional administrator, and whether this node is ready. */
@NullMarked
package nl.par.web.index;

import org.jspecify.annotations.NullMarked;
