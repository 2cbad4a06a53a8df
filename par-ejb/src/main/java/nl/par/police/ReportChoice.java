// SPDX-License-Identifier: EUPL-1.2
package nl.par.police;

import java.time.LocalDate;
import java.util.UUID;

/** A confirmed report of a dossier that a formal report can be about. */
public record ReportChoice(UUID id, String nummer, LocalDate dag) {}
