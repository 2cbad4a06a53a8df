// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.audit.AuditNotes;
import nl.par.kernel.Refusal;
import nl.par.sharing.PublishedCards;
import nl.par.sharing.PublishedCopy;
import nl.par.sharing.SharingMode;

/**
 * The adviser decides for each card whether other organisations may see it. What they see follows the norm, per measure and severity; it changes
 * with the card and disappears by itself when it may no longer be seen.
 */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class PublishCard {

    @Inject
    private PublishedCards published;

    @Inject
    private Publications publications;

    @Inject
    private SharedCardWords words;

    @Inject
    private AuditNotes notes;

    /** Whether it is shared, and exactly what others see or would see. */
    @UseCase(Permission.KEEP_CASE)
    public PublicationView preview(UUID person) {
        notes.subject("person", person);
        Publications.Proposal proposal = publications.propose(person);
        PublishedCopy copy = proposal.copy();
        return new PublicationView(
                published.publishedAt(person).orElse(null),
                copy == null ? null : words.own(copy),
                copy != null && copy.police() != null,
                proposal.whyNot().map(WhyNot::label).orElse(null),
                words.with(SharingMode.CARD),
                words.with(SharingMode.BLIND));
    }

    /**
     * From now on those with whom cards are shared can find it.
     *
     * @throws Refusal.Conflict when nothing of it may be shared; the message says why
     */
    @UseCase(Permission.KEEP_CASE)
    public void publish(UUID person) {
        notes.subject("person", person);
        Publications.Proposal proposal = publications.propose(person);
        PublishedCopy copy = proposal.copy();
        if (copy == null) {
            throw new Refusal.Conflict(proposal.whyNot().orElse(WhyNot.NOTHING).label());
        }
        published.write(person, copy);
    }

    /** Nobody else can find it any more, from now on. Saying it again changes nothing. */
    @UseCase(Permission.KEEP_CASE)
    public void withdraw(UUID person) {
        notes.subject("person", person);
        published.withdraw(person);
    }
}
