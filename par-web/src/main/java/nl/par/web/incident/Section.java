// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.incident;

import java.util.List;
import nl.par.web.page.Datum;

/** A part of what was told, under a heading. */
public record Section(String heading, List<Datum> items) {}
