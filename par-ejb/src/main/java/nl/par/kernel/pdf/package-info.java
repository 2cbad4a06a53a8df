// SPDX-License-Identifier: EUPL-1.2
/** Turns XHTML into a PDF that can be archived (PDF/A-2a) and read aloud (PDF/UA-1). The only user of openhtmltopdf. */
@NullMarked
package nl.par.kernel.pdf;

import org.jspecify.annotations.NullMarked;
