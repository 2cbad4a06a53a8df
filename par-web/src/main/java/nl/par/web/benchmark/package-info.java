// SPDX-License-Identifier: EUPL-1.2
/** Comparing organisations: the page, its files and {@code /api/v1/vergelijkingen}, and releasing the own figures. */
@NullMarked
package nl.par.web.benchmark;

import org.jspecify.annotations.NullMarked;
