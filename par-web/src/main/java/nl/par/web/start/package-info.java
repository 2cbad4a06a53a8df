// SPDX-License-Identifier: EUPL-1.2
/** The start page and the pages that belong to no feature: help and the accessibility statement. */
@NullMarked
package nl.par.web.start;

import org.jspecify.annotations.NullMarked;
