// SPDX-License-Identifier: EUPL-1.2
package nl.par.planted.incident;

import nl.par.planted.kernel.KnowsAFeature;

/** Planted: a name that says nothing, and the other half of a cycle. */
public class IncidentHelper {
    KnowsAFeature downwards;
}
