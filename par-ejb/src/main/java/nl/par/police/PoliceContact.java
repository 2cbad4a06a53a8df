// SPDX-License-Identifier: EUPL-1.2
package nl.par.police;

import java.time.LocalDate;
import java.util.UUID;

/** Contact with the police in a dossier, for the figures; {@code formal} for a formal report. */
public record PoliceContact(UUID caseId, boolean formal, LocalDate day) {}
