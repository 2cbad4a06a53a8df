// SPDX-License-Identifier: EUPL-1.2
/** Who may do what. One guard stands before every use case: it checks tenant and permission and writes the audit entry. */
@NullMarked
package nl.par.access;

import org.jspecify.annotations.NullMarked;
