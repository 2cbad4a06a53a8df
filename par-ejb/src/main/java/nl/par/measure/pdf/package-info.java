// SPDX-License-Identifier: EUPL-1.2
/** Turns a letter into a PDF that can be archived (PDF/A-2a) and read aloud (PDF/UA-1). */
@NullMarked
package nl.par.measure.pdf;

import org.jspecify.annotations.NullMarked;
