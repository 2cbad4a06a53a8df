// SPDX-License-Identifier: EUPL-1.2
package nl.par.planted.kernel;

import nl.par.planted.incident.IncidentHelper;

/** Planted: a foundation that looks up, and closes a cycle. */
public class KnowsAFeature {
    IncidentHelper upwards = new IncidentHelper();
}
