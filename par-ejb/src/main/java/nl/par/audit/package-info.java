// SPDX-License-Identifier: EUPL-1.2
/** Who did what, when and why: append-only, sealed in a chain per tenant. No log, no answer. */
@NullMarked
package nl.par.audit;

import org.jspecify.annotations.NullMarked;
