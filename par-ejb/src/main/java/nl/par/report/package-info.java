// SPDX-License-Identifier: EUPL-1.2
/** The annual report: figures counted from the register of one organisation, and the files made of them. No persons. */
@NullMarked
package nl.par.report;

import org.jspecify.annotations.NullMarked;
