// SPDX-License-Identifier: EUPL-1.2
/**
 * English pages. PAR is written in Dutch; the English page is the Dutch one with its sentences looked up in
 * {@code en/*.yaml}. What people wrote stays as they wrote it (ADR 46).
 */
@NullMarked
package nl.par.web.language;

import org.jspecify.annotations.NullMarked;
