// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.kernel.Statement;
import nl.par.person.Persons;
import nl.par.tenancy.NewRecords;
import nl.par.tenancy.RecordKind;
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/** Everything in a dossier in order of time. Whoever records something about a dossier adds a line here. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class Timeline {

    private static final Set<TimelineKind> DONE = EnumSet.of(
            TimelineKind.LETTER,
            TimelineKind.TALK,
            TimelineKind.ARRANGEMENT,
            TimelineKind.MEASURE,
            TimelineKind.POLICE);

    /**
     * What a line tells.
     *
     * @param title one line in plain Dutch, without the name of an affected colleague (R16)
     * @param refId the record that tells more: the report, the measure, the police record
     * @param by by what it is found in the history
     * @param colleagues the names of those whom it affected, besides all who are involved; they are kept out of the history
     * @param body what the dossier shows below the title
     * @param disputes of a view of the person concerned: whether the record is disputed from now on
     */
    public record Told(
            String title,
            @Nullable UUID refId,
            Findable by,
            Collection<String> colleagues,
            @Nullable String body,
            @Nullable Boolean disputes) {

        /** Found by its title and these words, which name none of these colleagues. */
        public Told(String title, @Nullable UUID refId, Findable by, Collection<String> colleagues) {
            this(title, refId, by, colleagues, null, null);
        }

        /** Found by its title and these words. */
        public Told(String title, @Nullable UUID refId, Findable by) {
            this(title, refId, by, List.of());
        }

        Told readAs(String shown) {
            return new Told(title, refId, by, colleagues, shown, disputes);
        }

        Told disputing(boolean now) {
            return new Told(title, refId, by, colleagues, body, now);
        }
    }

    /**
     * A line of another register.
     *
     * @param own the name of the person concerned, which may stay
     */
    public record OldLine(UUID caseId, Instant at, TimelineKind kind, Told told, String own) {}

    /** Something the organisation did, without content. */
    public record Done(OffsetDateTime at, TimelineKind kind) {}

    @Inject
    private TenantDatabase db;

    @Inject
    private Cases cases;

    @Inject
    private Persons persons;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /**
     * Adds a line, inside the caller's transaction.
     *
     * @param at when it happened, which may be before now
     * @param title one line in plain Dutch, without the name of an affected colleague (R16)
     * @param refId the record that tells more: the report, the measure, the police record
     */
    public void add(UUID caseId, Instant at, TimelineKind kind, String title, @Nullable UUID refId) {
        add(caseId, at, kind, new Told(title, refId, Findable.BY_TITLE));
    }

    /** Adds a line that is found in the history by more than its title, inside the caller's transaction. */
    public void add(UUID caseId, Instant at, TimelineKind kind, Told told) {
        CaseFile file = db.read(CaseFile.class, caseId);
        if (kind.restartsTerm()) {
            file.happened(at);
        }
        TimelineEntry entry = new TimelineEntry(caseId, kind, told.title(), at, entered())
                .about(told.refId())
                .telling(told.body(), told.disputes());
        keep(kind.isFound() ? entry.found(findable(file, told)) : entry);
    }

    /** Adds one of many lines that are taken over from another register: who must be kept out of it is told, not looked up. */
    public void takeOver(OldLine line, NewRecords fresh) {
        if (line.kind().restartsTerm()) {
            fresh.find(CaseFile.class, line.caseId())
                    .orElseGet(() -> db.read(CaseFile.class, line.caseId()))
                    .happened(line.at());
        }
        Findable by = line.told().by();
        KeptOut keptOut = new KeptOut(new HashSet<>(line.told().colleagues()), line.own());
        TimelineEntry entry = new TimelineEntry(
                        line.caseId(), line.kind(), line.told().title(), line.at(), entered())
                .about(line.told().refId())
                .found(by.saying(keptOut.from(by.text())));
        fresh.add(entry.id(), entry);
        fresh.changed(RecordKind.TIMELINE_ENTRY, entry.id());
    }

    private void keep(TimelineEntry entry) {
        db.persist(entry);
        db.changed(RecordKind.TIMELINE_ENTRY, entry.id());
    }

    private Findable findable(CaseFile file, Told told) {
        if (told.by().text().isEmpty()) {
            return told.by();
        }
        Set<String> names = new HashSet<>(cases.colleagueNames(file.id()));
        names.addAll(told.colleagues());
        names.add(user.signedIn().name());
        String own = file.personId()
                .map(person -> persons.read(person).details().naam().forReading())
                .orElse("");
        return told.by().saying(new KeptOut(names, own).from(told.by().text()));
    }

    /**
     * What the organisation did in a dossier from this moment on, oldest first: letters, talks, arrangements and police
     * contact by kind and day, without any content. For the colleague who reported something; asks no involvement.
     */
    public List<Done> doneSince(UUID caseId, Instant from) {
        return db.query(
                        "select new nl.par.casefile.Timeline.Done(t.at, t.kind) from TimelineEntry t"
                                + " where t.caseId = :case and t.at >= :from and t.kind in :kinds order by t.at",
                        Done.class)
                .setParameter("case", caseId)
                .setParameter("from", from.atOffset(ZoneOffset.UTC))
                .setParameter("kinds", DONE)
                .getResultList();
    }

    /** Whether the person concerned disputes this record now (R6). */
    public boolean isDisputed(UUID record) {
        return db.query(
                        "select t.disputes from TimelineEntry t where t.refId = :record and t.disputes is not null"
                                + " order by t.at desc, t.enteredAt desc",
                        Boolean.class)
                .setParameter("record", record)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(false);
    }

    /** The lines about a record go to another dossier, because the record does. */
    public void move(UUID refId, UUID from, UUID to) {
        List<UUID> lines = db.query(
                        "select t.id from TimelineEntry t where t.caseId = :from and t.refId = :ref", UUID.class)
                .setParameter("from", from)
                .setParameter("ref", refId)
                .getResultList();
        for (UUID line : lines) {
            db.change("update TimelineEntry t set t.caseId = :to where t.id = :line")
                    .setParameter("to", to)
                    .setParameter("line", line)
                    .executeUpdate();
            db.changed(RecordKind.TIMELINE_ENTRY, line);
        }
    }

    void note(UUID caseId, Statement said) {
        Instant now = clock.instant();
        String title = said.kind().label();
        Told told = new Told(title, null, Findable.by(List.of(said.text())));
        keep(new TimelineEntry(caseId, TimelineKind.NOTE, title, now, entered())
                .saying(said)
                .found(findable(db.read(CaseFile.class, caseId), told)));
    }

    private TimelineEntry.Entered entered() {
        return new TimelineEntry.Entered(clock.instant(), user.signedIn().name());
    }
}
