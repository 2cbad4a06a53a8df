// SPDX-License-Identifier: EUPL-1.2
package nl.par.visit;

import java.time.Instant;
import java.util.UUID;

/**
 * That a dossier of another organisation may be opened, as the guest's organisation reads it: no name, no reason, nothing of the dossier.
 *
 * @param tenant code of the owner
 * @param until to this moment, not included
 */
record VisitDoor(UUID id, String tenant, UUID caseId, Instant until) {}
