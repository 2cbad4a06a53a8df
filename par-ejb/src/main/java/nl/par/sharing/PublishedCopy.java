// SPDX-License-Identifier: EUPL-1.2
package nl.par.sharing;

import java.time.LocalDate;
import nl.par.person.PersonDetails;
import org.jspecify.annotations.Nullable;

/**
 * What of a card others may see, as its owner's side writes it and its reader's side reads it.
 *
 * @param details names and date of birth, and nothing else
 * @param content the card as one JSON text
 * @param police what on the card is about the police, as one JSON text; needs a base of its own (R12)
 * @param validUntil last day on which it may be shown
 */
public record PublishedCopy(
        PersonDetails details, String content, @Nullable String police, LocalDate validUntil) {}
