// SPDX-License-Identifier: EUPL-1.2
package nl.par.planted.web.other;

import nl.par.planted.web.incident.PageHelper;

/** Planted: the other half of a cycle between features. */
public class Back {
    PageHelper helper;
}
