// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import java.util.List;
import java.util.UUID;

/** The files with one report of a dossier, oldest first; never none. */
public record ReportFiles(UUID melding, String nummer, List<AttachmentLine> bestanden) {}
