// SPDX-License-Identifier: EUPL-1.2
/** The pages of the privacy officer: look-ups that stand out, the audit log, and whether it is whole. */
@NullMarked
package nl.par.web.audit;

import org.jspecify.annotations.NullMarked;
