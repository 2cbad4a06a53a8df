// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.par.access.CurrentUser;
import nl.par.access.SignedIn;
import nl.par.kernel.Refusal;
import nl.par.kernel.TurnableClock;
import nl.par.person.match.Folding;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/** Holds the limit on look-ups and marks those that stand out (R10). */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class LookUpReview {

    static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int EARLY = 6;
    private static final int LATE = 23;

    @Inject
    private TenantDatabase db;

    @Inject
    private CurrentUser user;

    @Inject
    private CurrentTenant tenant;

    @Inject
    private TenantConfig config;

    @Inject
    private Clock clock;

    /**
     * What stands out about this look-up. Above the organisation's limit a reason is asked, with which the way stays open.
     *
     * @throws Refusal.TooMany above the limit without a reason
     */
    Set<CheckMark> marks(ReadQuestion question, @Nullable String reason) {
        Set<CheckMark> marks = EnumSet.noneOf(CheckMark.class);
        int limit = config.settings(tenant.id()).lookUpLimit();
        if (recent() >= limit) {
            if (reason == null || reason.isBlank()) {
                throw new Refusal.TooMany("U hebt in tien minuten al " + limit
                        + " keer gezocht. Vul in waarom u nog meer zoekt; dan kunt u verder.");
            }
            marks.add(CheckMark.MANY);
        }
        int hour = clock.instant().atZone(TurnableClock.DUTCH_TIME).getHour();
        if (hour < EARLY || hour >= LATE) {
            marks.add(CheckMark.ODD_HOUR);
        }
        markNames(question.clues().naam(), marks);
        return marks;
    }

    private long recent() {
        OffsetDateTime since = clock.instant().minus(WINDOW).atOffset(ZoneOffset.UTC);
        return db.query("select count(c) from ContactCheck c where c.askedBy = :who and c.askedAt > :since", Long.class)
                .setParameter("who", user.signedIn().subject())
                .setParameter("since", since)
                .getSingleResult();
    }

    private void markNames(String asked, Set<CheckMark> marks) {
        List<String> words = Folding.words(asked);
        SignedIn me = user.signedIn();
        if (sameName(me.name(), words)) {
            marks.add(CheckMark.OWN_NAME);
        }
        String longest =
                words.stream().max(Comparator.comparingInt(String::length)).orElse("");
        if (longest.length() > 1 && colleagues(longest, me.subject()).stream().anyMatch(n -> sameName(n, words))) {
            marks.add(CheckMark.COLLEAGUE);
        }
    }

    private List<String> colleagues(String word, String except) {
        return db.query(
                        "select c.name from Colleague c where lower(c.name) like :part and c.subject <> :me",
                        String.class)
                .setParameter("part", "%" + word + "%")
                .setParameter("me", except)
                .getResultList();
    }

    /** Whether every word of a colleague's name was asked for, an initial counting as the word that begins with it. */
    static boolean sameName(String name, List<String> asked) {
        List<String> words = Folding.words(name);
        return asked.size() > 1
                && words.size() > 1
                && words.stream().allMatch(word -> asked.stream().anyMatch(a -> sameWord(word, a)));
    }

    private static boolean sameWord(String a, String b) {
        boolean initial = a.length() == 1 || b.length() == 1;
        return a.equals(b) || (initial && a.charAt(0) == b.charAt(0));
    }
}
