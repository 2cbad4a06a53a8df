// SPDX-License-Identifier: EUPL-1.2
package nl.par.planted.incident;

import nl.par.access.Permission;
import nl.par.access.UseCase;

/** Planted: the guard reads the mark of the method and would not find this one. */
@UseCase(Permission.READ_CASE)
public class MarkedAsWhole {}
