// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import java.util.UUID;

/** A dossier is about to be closed. Whoever knows a reason why it may not be refuses, within the same transaction. */
public record CaseClosing(UUID caseId) {}
