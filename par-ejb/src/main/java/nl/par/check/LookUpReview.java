// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Role;
import nl.par.access.SignedIn;
import nl.par.person.EmailAddress;
import nl.par.person.PersonQuestion;
import nl.par.person.match.Certainty;
import nl.par.person.match.Folding;
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/** Finds what stands out about a look-up (R10), from the question, the asker and her earlier look-ups. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class LookUpReview {

    @Inject
    private TenantDatabase db;

    @Inject
    private CurrentUser user;

    @Inject
    private KnownColleagues colleagues;

    @Inject
    private Clock clock;

    /** An earlier look-up by the same asker in which a person appeared and after which no contact was reported. */
    public record Earlier(UUID person, OffsetDateTime askedAt) {}

    /** What stands out about this look-up, given who certainly or probably appeared. The organisation's own systems have no hours and no names. */
    Set<CheckMark> marks(ReadQuestion question, LookUpTurns.Turn turn, Collection<UUID> appeared) {
        Set<CheckMark> marks = EnumSet.noneOf(CheckMark.class);
        SignedIn me = user.signedIn();
        note(marks, turn.many(), CheckMark.MANY);
        note(marks, turn.manyToday(), CheckMark.ALL_DAY);
        note(marks, LookUpPatterns.emptyPurpose(question.told()), CheckMark.EMPTY_PURPOSE);
        note(marks, about(me.name(), me.email(), question.clues()), CheckMark.OWN_NAME);
        note(marks, aboutColleague(me, question.clues()), CheckMark.COLLEAGUE);
        if (!me.roles().contains(Role.SERVICE_ACCOUNT)) {
            note(marks, LookUpPatterns.oddHour(clock.instant()), CheckMark.ODD_HOUR);
            note(marks, !appeared.isEmpty() && again(me, appeared), CheckMark.SAME_PERSON);
        }
        return marks;
    }

    /** Those who appeared as more than a namesake. */
    static List<UUID> recognised(List<CheckHitView> hits) {
        return hits.stream()
                .filter(hit -> hit.zekerheid() != Certainty.MOGELIJK)
                .map(CheckHitView::id)
                .toList();
    }

    private static void note(Set<CheckMark> marks, boolean holds, CheckMark mark) {
        if (holds) {
            marks.add(mark);
        }
    }

    private boolean aboutColleague(SignedIn me, PersonQuestion clues) {
        List<String> asked = Folding.words(clues.naam());
        return (asked.size() > 1 || !clues.emailadressen().isEmpty())
                && colleagues.all().stream()
                        .filter(colleague -> !colleague.subject().equals(me.subject()))
                        .anyMatch(colleague -> LookUpPatterns.sameName(colleague.words(), asked)
                                || hasAddress(clues, colleague.email()));
    }

    private static boolean about(String name, @Nullable String email, PersonQuestion clues) {
        return LookUpPatterns.sameName(Folding.words(name), Folding.words(clues.naam())) || hasAddress(clues, email);
    }

    private static boolean hasAddress(PersonQuestion clues, @Nullable String email) {
        return email != null
                && EmailAddress.find(email)
                        .filter(clues.emailadressen()::contains)
                        .isPresent();
    }

    private boolean again(SignedIn me, Collection<UUID> appeared) {
        Instant now = clock.instant();
        Map<UUID, List<Instant>> earlier = new HashMap<>();
        db.query(
                        "select new nl.par.check.LookUpReview.Earlier(h.person, c.askedAt) from CheckHit h, ContactCheck c"
                                + " where c.id = h.check and h.person in :persons and c.askedBy = :me and c.askedAt > :since"
                                + " and c.outcome is null and (h.certainty <> :possible or h.openedAt is not null)",
                        Earlier.class)
                .setParameter("persons", appeared)
                .setParameter("me", me.subject())
                .setParameter("since", now.minus(LookUpPatterns.LOOKING_BACK).atOffset(ZoneOffset.UTC))
                .setParameter("possible", Certainty.MOGELIJK)
                .getResultList()
                .forEach(found -> earlier.computeIfAbsent(found.person(), person -> new ArrayList<>())
                        .add(found.askedAt().toInstant()));
        return earlier.values().stream().anyMatch(moments -> LookUpPatterns.again(now, moments));
    }
}
