// SPDX-License-Identifier: EUPL-1.2
/** The doors to measures: propose, decide, send, end, and the letters that go with them. */
@NullMarked
package nl.par.web.measure;

import org.jspecify.annotations.NullMarked;
