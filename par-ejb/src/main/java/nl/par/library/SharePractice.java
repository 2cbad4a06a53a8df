// SPDX-License-Identifier: EUPL-1.2
package nl.par.library;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.SignedIn;
import nl.par.access.UseCase;
import nl.par.audit.AuditNotes;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violations;
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/** Organisations contribute good practice, without persons in it; the steward of the norm takes it up or not (four eyes). */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class SharePractice {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_SUMMARY = 400;
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_REASON = 1_000;

    @Inject
    private TenantDatabase db;

    @Inject
    private Practices practices;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditNotes notes;

    @Inject
    private Clock clock;

    /**
     * Contributes a piece; others read it once the steward took it up.
     *
     * @throws Refusal.Invalid with everything that is wrong, also when it obviously points to somebody
     */
    @UseCase(Permission.SHARE_PRACTICE)
    public UUID contribute(PracticeText text) {
        Violations wrong = new Violations()
                .requireText(text.titel(), LONGEST_TITLE, "titel", "Vul een titel in.")
                .requireText(
                        text.samenvatting(),
                        LONGEST_SUMMARY,
                        "samenvatting",
                        "Vul in een paar zinnen in waar het over gaat.")
                .requireText(text.tekst(), LONGEST_TEXT, "tekst", "Vul de tekst in.")
                .require(
                        text.gecontroleerd(),
                        "gecontroleerd",
                        "Kijk na of er niemand in te herkennen is, en vink dat aan.");
        noPersons(wrong, "titel", text.titel());
        noPersons(wrong, "samenvatting", text.samenvatting());
        noPersons(wrong, "tekst", text.tekst());
        wrong.refuseIfAny();
        GoodPractice piece = new GoodPractice(text, user.signedIn().subject(), clock.instant());
        db.persist(piece);
        db.flush();
        notes.subject("good-practice", piece.id());
        return piece.id();
    }

    /**
     * The steward takes a piece up, or not, which asks a reason.
     *
     * @throws Refusal.NotFound when there is no such piece
     * @throws Refusal.Conflict when it does not wait, or the steward contributed it herself
     * @throws Refusal.Invalid without a reason for not taking it up
     */
    @UseCase(Permission.STEWARD_NORM)
    public void decide(UUID id, boolean takesUp, @Nullable String reason) {
        notes.subject("good-practice", id);
        Practice piece = read(id);
        if (piece.status() != PracticeStatus.INGESTUURD) {
            throw new Refusal.Conflict("Over deze bijdrage is al besloten.");
        }
        SignedIn steward = user.signedIn();
        if (db.find(GoodPractice.class, id)
                .filter(own -> own.isBy(steward.subject()))
                .isPresent()) {
            throw new Refusal.Conflict("U kunt niet beslissen over een bijdrage van uzelf.");
        }
        new Violations()
                .require(
                        takesUp || (reason != null && !reason.isBlank()), "reden", "Leg uit waarom u dit niet opneemt.")
                .limit(reason, LONGEST_REASON, "reden")
                .refuseIfAny();
        db.persist(new PracticeStep(
                piece, takesUp ? PracticeStatus.GOEDGEKEURD : PracticeStatus.AFGEWEZEN, reason, clock.instant()));
    }

    /**
     * The organisation that contributed it takes it back; nobody else reads it from then on.
     *
     * @throws Refusal.NotFound when it is of another organisation
     * @throws Refusal.Conflict when it was withdrawn already
     */
    @UseCase(Permission.SHARE_PRACTICE)
    public void withdraw(UUID id) {
        notes.subject("good-practice", id);
        Practice piece = read(id);
        if (!piece.code().equals(user.signedIn().tenantCode())) {
            throw new Refusal.NotFound();
        }
        end(piece, null);
    }

    /**
     * The steward takes it out of the library.
     *
     * @throws Refusal.NotFound when there is no such piece
     * @throws Refusal.Conflict when it was withdrawn already
     * @throws Refusal.Invalid without a reason
     */
    @UseCase(Permission.STEWARD_NORM)
    public void takeOut(UUID id, @Nullable String reason) {
        notes.subject("good-practice", id);
        new Violations()
                .requireText(reason, LONGEST_REASON, "reden", "Leg uit waarom u dit weghaalt.")
                .refuseIfAny();
        end(read(id), reason);
    }

    private void end(Practice piece, @Nullable String reason) {
        if (piece.status() == PracticeStatus.INGETROKKEN) {
            throw new Refusal.Conflict("Deze bijdrage is al ingetrokken.");
        }
        db.persist(new PracticeStep(piece, PracticeStatus.INGETROKKEN, reason, clock.instant()));
    }

    private Practice read(UUID id) {
        return practices.all().stream()
                .filter(piece -> piece.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
    }

    private static void noPersons(Violations wrong, String field, @Nullable String text) {
        List<String> found = Identifiers.in(text == null ? "" : text);
        wrong.require(
                found.isEmpty(),
                field,
                "Haal gegevens weg waaraan iemand te herkennen is: " + String.join(", ", found) + ".");
    }
}
