// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.par.access.SignedIn;
import nl.par.kernel.OrderedId;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** The look-up ticket: who asked, when, for which contact and purpose, and by which kinds of clue (R10). Never the clues. */
@Entity
@Table(name = "contact_check")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by JPA, read by queries
public class ContactCheck {

    @Id
    private UUID id;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_name")
    private String askedName;

    @Column(name = "asked_at")
    private OffsetDateTime askedAt;

    @Enumerated(EnumType.STRING)
    private PlannedContact contact;

    private String purpose;
    private String clues;

    @Enumerated(EnumType.STRING)
    private @Nullable CheckOutcome outcome;

    private String marks;
    private boolean reviewed;
    private boolean answered = true;

    @Version
    private int version;

    protected ContactCheck() {}

    ContactCheck(SignedIn who, OffsetDateTime when, ReadQuestion question, Set<CheckMark> marks) {
        this.id = OrderedId.at(when.toInstant());
        this.askedBy = who.subject();
        this.askedName = who.name();
        this.askedAt = when;
        this.contact = question.contact();
        this.purpose = question.purpose();
        this.clues = question.kinds();
        this.marks = text(marks);
    }

    private static String text(Set<CheckMark> marks) {
        return marks.stream().map(CheckMark::name).sorted().collect(Collectors.joining(","));
    }

    /** Something about it stands out only now; it waits for a review again. */
    void standsOut(CheckMark mark) {
        Set<CheckMark> all = EnumSet.of(mark);
        LookUp.marks(marks).forEach(all::add);
        reviewed = reviewed && text(all).equals(marks);
        marks = text(all);
    }

    /** A look-up that got no answer, because a reason was asked first. */
    static ContactCheck refused(SignedIn who, OffsetDateTime when, ReadQuestion question, Set<CheckMark> marks) {
        ContactCheck ticket = new ContactCheck(who, when, question, marks);
        ticket.answered = false;
        return ticket;
    }

    /** Its columns. */
    record Line(
            UUID id,
            String askedBy,
            String askedName,
            OffsetDateTime askedAt,
            String contact,
            String purpose,
            String clues,
            String marks) {}

    Line line() {
        return new Line(id, askedBy, askedName, askedAt, contact.name(), purpose, clues, marks);
    }

    PlannedContact contact() {
        return contact;
    }

    UUID id() {
        return id;
    }

    Instant askedAt() {
        return askedAt.toInstant();
    }

    String purpose() {
        return purpose;
    }

    /** Contact and purpose, as the log tells them. */
    String told() {
        return contact.told(purpose);
    }

    boolean askedBy(SignedIn who) {
        return askedBy.equals(who.subject());
    }

    void went(CheckOutcome how) {
        outcome = how;
    }

    /** A privacy officer has looked at it. */
    void review() {
        reviewed = true;
    }
}
