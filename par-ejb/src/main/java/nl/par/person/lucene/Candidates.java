// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.lucene;

import java.util.List;
import java.util.UUID;

/**
 * Who may be meant, those who share most with the question first.
 *
 * @param ids at most as many as were asked for
 * @param complete whether nobody was left out for lack of room
 */
public record Candidates(List<UUID> ids, boolean complete) {}
