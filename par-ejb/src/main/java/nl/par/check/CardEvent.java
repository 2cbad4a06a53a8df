// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that was done on one day and asks nothing of a colleague: a notification to the police. It has no term of its own and never keeps a
 * card alive, because a card shows until a term after the last incident or measure (R11).
 *
 * @param event the id of the record it tells of, by which it is withdrawn later
 * @param label what it is called: {@code Melding bij de politie}
 * @param day the day on which it was done
 */
public record CardEvent(UUID event, String label, LocalDate day) {}
