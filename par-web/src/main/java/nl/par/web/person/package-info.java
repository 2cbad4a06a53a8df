// SPDX-License-Identifier: EUPL-1.2
/** Pages and API of what is registered about a person. */
@NullMarked
package nl.par.web.person;

import org.jspecify.annotations.NullMarked;
