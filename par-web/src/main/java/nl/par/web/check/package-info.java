// SPDX-License-Identifier: EUPL-1.2
/** The check before a contact: one box with an answer on the same page, and the same through the API. */
@NullMarked
package nl.par.web.check;

import org.jspecify.annotations.NullMarked;
