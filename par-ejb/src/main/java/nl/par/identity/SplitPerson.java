// SPDX-License-Identifier: EUPL-1.2
package nl.par.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.audit.AuditNotes;
import nl.par.casefile.CaseFile;
import nl.par.casefile.Cases;
import nl.par.casefile.PersonCases;
import nl.par.check.Cards;
import nl.par.identity.LaterRecords.Piece;
import nl.par.identity.SplitCommand.Details;
import nl.par.identity.SplitCommand.Side;
import nl.par.incident.PersonReports;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violations;
import nl.par.person.PersonDetails;
import nl.par.person.PersonField;
import nl.par.person.Persons;
import nl.par.tenancy.TenantDatabase;

/**
 * One person turns out to be two after all. Both get back exactly what they had; what came after goes where the adviser says. The two are not
 * proposed as one again.
 */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class SplitPerson {

    @Inject
    private TenantDatabase db;

    @Inject
    private Persons persons;

    @Inject
    private PersonRows rows;

    @Inject
    private PersonCases cases;

    @Inject
    private PersonReports reports;

    @Inject
    private Cards cards;

    @Inject
    private CaseRecords records;

    @Inject
    private LaterRecords laterRecords;

    @Inject
    private Cases openCases;

    @Inject
    private CaseNotes caseNotes;

    @Inject
    private Merges merges;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditNotes notes;

    @Inject
    private Clock clock;

    /**
     * What came after the two became one.
     *
     * @throws Refusal.NotFound when there is no such merge
     * @throws Refusal.Conflict when it was undone already
     */
    @UseCase(Permission.KEEP_CASE)
    public SplitView one(UUID mergeId) {
        PersonMerge merge = read(mergeId);
        return new SplitView(
                mergeId,
                persons.read(merge.kept()),
                persons.read(merge.gone()),
                merge.reason(),
                merge.mergedAt().atOffset(ZoneOffset.UTC),
                changed(merge),
                later(merge),
                pieces(merge).stream().map(piece -> shown(merge, piece)).toList(),
                merge.version());
    }

    /**
     * Undoes the merge.
     *
     * @param seen the version that the adviser saw
     * @throws Refusal.NotFound when there is no such merge
     * @throws Refusal.Invalid without a reason, or without saying what becomes of details that changed since
     * @throws Refusal.Conflict when it was undone already, or a later merge must be undone first
     * @throws Refusal.Stale when it changed meanwhile
     */
    @UseCase(Permission.KEEP_CASE)
    public void split(UUID mergeId, int seen, SplitCommand asked) {
        PersonMerge merge = read(mergeId);
        db.readVersion(PersonMerge.class, mergeId, seen);
        check(merge, asked);
        rows.lock(merge.kept(), merge.gone());
        merges.requireNewest(merge);
        List<SplitView.Later> later = later(merge);
        List<Piece> pieces = pieces(merge);
        PersonMerge.Decision decision = new PersonMerge.Decision(
                user.signedIn(), clock.instant(), String.valueOf(asked.reden()).strip());
        merge.undo(decision);
        merges.pair(merge).ifPresent(pair -> pair.parted(decision));
        partCases(merge, later, asked.meldingen());
        partPieces(merge, pieces, asked.stukken());
        partCards(merge);
        partDetails(merge, asked.gegevens());
        tell(merge);
    }

    private PersonMerge read(UUID mergeId) {
        PersonMerge merge = db.read(PersonMerge.class, mergeId);
        notes.subject("person", merge.kept());
        notes.subject("person", merge.gone());
        merge.requireInForce();
        return merge;
    }

    private void check(PersonMerge merge, SplitCommand asked) {
        new Violations()
                .requireText(
                        asked.reden(),
                        ComparePersons.LONGEST_REASON,
                        "reden",
                        "Vul in waarom dit toch twee personen zijn.")
                .require(
                        asked.gegevens() != null || changed(merge).isEmpty(),
                        "gegevens",
                        "Kies wat er gebeurt met de gegevens die sindsdien zijn gewijzigd.")
                .refuseIfAny();
    }

    private List<String> changed(PersonMerge merge) {
        PersonDetails now = persons.read(merge.kept()).details();
        return PersonField.differing(merge.keptAfter(), now).stream()
                .map(PersonField::label)
                .toList();
    }

    private List<SplitView.Later> later(PersonMerge merge) {
        return reports.confirmedSince(ids(merge.kept()), merge.mergedAt()).stream()
                .map(report -> new SplitView.Later(
                        report.id(), report.nummer(), report.datum(), side(merge, report.dossier())))
                .toList();
    }

    private List<Piece> pieces(PersonMerge merge) {
        return laterRecords.since(ids(merge.kept()), merge.mergedAt());
    }

    private static SplitView.LaterPiece shown(PersonMerge merge, Piece piece) {
        return new SplitView.LaterPiece(
                piece.id(), piece.sort().label(), piece.number(), piece.day(), side(merge, piece.dossier()));
    }

    /** To whom what is in this dossier belongs, unless the adviser says otherwise. */
    private static Side side(PersonMerge merge, UUID dossier) {
        return merge.cases().stream().anyMatch(handed -> handed.id().equals(dossier))
                ? Side.TERUGGEKEERDE
                : Side.BLIJVER;
    }

    private static UUID person(PersonMerge merge, Side side) {
        return side == Side.BLIJVER ? merge.kept() : merge.gone();
    }

    private void partCases(PersonMerge merge, List<SplitView.Later> later, Map<UUID, Side> choices) {
        persons.merge(merge.gone(), null);
        cases.handBack(merge.cases(), merge.gone());
        reports.reassign(ids(merge.gone()), merge.gone());
        for (SplitView.Later report : later) {
            Side side = choices.getOrDefault(report.id(), report.kant());
            if (side != report.kant()) {
                reports.move(report.id(), person(merge, side));
                laterRecords.tasksFollow(report.id(), openCase(person(merge, side)));
            }
        }
    }

    private void partPieces(PersonMerge merge, List<Piece> pieces, Map<UUID, Side> choices) {
        for (Piece piece : pieces) {
            Side now = side(merge, piece.dossier());
            Side side = choices.getOrDefault(piece.id(), now);
            if (side != now) {
                laterRecords.move(piece, openCase(person(merge, side)));
            }
        }
    }

    private UUID openCase(UUID person) {
        UUID open = openCases.openFor(person).id();
        db.flush(); // what follows refers to it
        return open;
    }

    private void partCards(PersonMerge merge) {
        db.flush(); // the queries that follow read it
        cards.parted(merge.kept(), merge.gone(), records.of(ids(merge.gone())));
    }

    private void partDetails(PersonMerge merge, @org.jspecify.annotations.Nullable Details choice) {
        if (choice != Details.HOUDEN) {
            persons.rectify(merge.kept(), merge.keptBefore(), "Samenvoeging ongedaan gemaakt");
        }
    }

    private void tell(PersonMerge merge) {
        List<CaseFile> both = Stream.concat(cases.of(merge.kept()).stream(), cases.of(merge.gone()).stream())
                .toList();
        caseNotes.onEach(both, file -> "De samenvoeging met een andere persoon is ongedaan gemaakt." + CaseNotes.WHY);
    }

    private List<UUID> ids(UUID person) {
        return cases.of(person).stream().map(CaseFile::id).toList();
    }
}
