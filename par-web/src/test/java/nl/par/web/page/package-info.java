// SPDX-License-Identifier: EUPL-1.2
/** Tests of the frame, the fields and the themes; the building blocks are drawn to {@code target/preview} to be looked at. */
@NullMarked
package nl.par.web.page;

import org.jspecify.annotations.NullMarked;
