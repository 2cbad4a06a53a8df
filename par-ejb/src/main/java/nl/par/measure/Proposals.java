// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.par.casefile.CaseFile;
import nl.par.casefile.Cases;
import nl.par.incident.CaseReports;
import nl.par.kernel.Refusal;
import nl.par.kernel.StatementKind;
import nl.par.kernel.Violation;
import nl.par.measure.pdf.Letter;
import nl.par.person.PersonView;
import nl.par.person.Persons;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.Norm;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantDatabase;
import nl.par.tenancy.TenantSettings;
import org.jspecify.annotations.Nullable;

/** Holds a proposal against the dossier, the person and the norm of the tenant. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class Proposals {

    private static final String EARLIER =
            "select m from Measure m where m.caseId = :case and m.sending.day is not null";

    @Inject
    private TenantDatabase db;

    @Inject
    private Cases cases;

    @Inject
    private CaseReports reports;

    @Inject
    private Persons persons;

    @Inject
    private TenantConfig config;

    @Inject
    private CurrentTenant tenant;

    @Inject
    private Letters letters;

    @Inject
    private Wordings wordings;

    @Inject
    private Clock clock;

    /** What the proposal amounts to; refuses when the dossier, R1, R2, R16 or R18 stand in the way. */
    Checked check(MeasureKind kind, UUID caseId, MeasureProposal proposal) {
        PersonView person = person(open(caseId));
        Norm.MeasureRule rule = rule(kind, caseId);
        Optional<Measure> former = replaced(kind, caseId, proposal);
        ProposalRules rules = new ProposalRules(proposal, rule, LocalDate.now(clock));
        former.filter(earlier -> isExtension(proposal))
                .ifPresent(earlier -> rules.follow(earlier.terms(), begun(earlier)));
        OwnWords own = new OwnWords(proposal.eigenTekst(), letters.passages(kind.letter()));
        Terms terms = rules.check(kind, wordings.of(caseId, person.details()), own);
        requireLadder(rule, caseId, proposal.dringendeReden());
        LetterContent content = new LetterContent(
                addressee(proposal),
                proposal.feiten(),
                only(kind, MeasureKind.RESTORATIVE_TALK, proposal.gesprek()),
                only(kind, MeasureKind.CONTACT_ARRANGEMENT, proposal.afspraken()),
                only(kind, MeasureKind.SERVICE_SUSPENSION, proposal.opschorting()),
                only(kind, MeasureKind.ACCESS_BAN, proposal.ontzegging()),
                only(kind, MeasureKind.DAMAGE_CLAIM, proposal.schade()),
                own.changed());
        return new Checked(
                terms,
                lapses(terms.review(), terms.until()),
                content,
                maybeMinor(person) || rule.extraApproval(),
                former.map(earlier -> new Proposed.Replaces(earlier.id(), how(proposal)))
                        .orElse(null));
    }

    /** The last day on which a measure holds that nobody reviews: its end, or the norm's while after its review date. */
    LocalDate lapses(LocalDate review, LocalDate until) {
        LocalDate unreviewed = config.norm(tenant.id()).reviewGrace().after(review);
        return unreviewed.isBefore(until) ? unreviewed : until;
    }

    private static boolean isExtension(MeasureProposal proposal) {
        return how(proposal) == Replacement.EXTENSION;
    }

    private static Replacement how(MeasureProposal proposal) {
        return Replacement.find(proposal.vervangtAls())
                .orElseThrow(() ->
                        new Refusal.Invalid(List.of(new Violation("vervangtAls", "Kies herstel of verlenging."))));
    }

    /** The measure in whose place the proposal comes; refuses one that is not of this kind and dossier, or not in force. */
    private Optional<Measure> replaced(MeasureKind kind, UUID caseId, MeasureProposal proposal) {
        UUID id = proposal.vervangt();
        if (id == null) {
            return Optional.empty();
        }
        how(proposal);
        return Optional.of(replaceable(kind, caseId, id));
    }

    private Measure replaceable(MeasureKind kind, UUID caseId, UUID id) {
        Measure earlier = db.read(Measure.class, id);
        if (!earlier.caseId().equals(caseId) || earlier.kind() != kind) {
            throw new Refusal.NotFound();
        }
        earlier.requireInForce(LocalDate.now(clock));
        return earlier;
    }

    /** The first day of the first measure of a row of extensions. */
    private LocalDate begun(Measure measure) {
        Measure first = measure;
        for (Optional<Proposed.Replaces> former = first.replaces();
                former.isPresent() && former.get().how() == Replacement.EXTENSION;
                former = first.replaces()) {
            first = db.read(Measure.class, former.get().measure());
        }
        return first.terms().from();
    }

    /** What a proposal of this kind can begin with; refuses as {@link #check} where it concerns the dossier. */
    ProposalStart start(MeasureKind kind, UUID caseId) {
        LocalDate today = LocalDate.now(clock);
        Norm.MeasureRule rule = rule(kind, caseId);
        return start(
                kind,
                caseId,
                new Terms(
                        today, rule.usualTerm().after(today), rule.reviewAfter().after(today), "", rule.nature()),
                null);
    }

    /** What a proposal in the place of this measure can begin with. */
    ProposalStart start(UUID id, Replacement how) {
        Measure earlier = db.read(Measure.class, id);
        replaceable(earlier.kind(), cases.requireReadable(earlier.caseId()).id(), id);
        LocalDate today = LocalDate.now(clock);
        Terms former = earlier.terms();
        Norm.MeasureRule rule = rule(earlier.kind(), earlier.caseId());
        LocalDate from = how == Replacement.EXTENSION ? former.until().plusDays(1) : today;
        LocalDate until = how == Replacement.EXTENSION
                ? earliest(rule.usualTerm().after(from), rule.longestTerm().after(begun(earlier)))
                : former.until();
        LocalDate review = earliest(rule.reviewAfter().after(from), until);
        ProposalStart.Former story = new ProposalStart.Former(
                id, earlier.number(), how, earlier.content(), earlier.weighing(), earlier.urgentReason());
        return start(
                earlier.kind(),
                earlier.caseId(),
                new Terms(from, until, review, former.motivation(), former.nature()),
                story);
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private ProposalStart start(MeasureKind kind, UUID caseId, Terms terms, ProposalStart.@Nullable Former former) {
        CaseFile file = open(caseId);
        PersonView person = person(file);
        Norm.MeasureRule rule = rule(kind, caseId);
        TenantSettings settings = config.settings(tenant.id());
        return new ProposalStart(
                caseId,
                file.number(),
                person.details().forReading(),
                new ProposalStart.Rule(
                        rule.name(),
                        rule.explanation(),
                        rule.step(),
                        terms.nature().code(),
                        rule.longestTerm().toString(),
                        config.norm(tenant.id()).card().precautions()),
                terms.from(),
                terms.until(),
                terms.review(),
                rule.step() == 1 || hasEarlierLighter(caseId),
                maybeMinor(person),
                letters.passages(kind.letter()),
                former == null
                        ? recentFacts(caseId, LocalDate.now(clock))
                        : former.content().feiten(),
                new ProposalStart.Contact(
                        settings.vptContact().name(),
                        settings.vptContact().phone(),
                        settings.addresses().post()),
                former);
    }

    private List<LetterFact> recentFacts(UUID caseId, LocalDate today) {
        return reports.facts(caseId).stream()
                .filter(fact -> !fact.day().isBefore(today.minusMonths(12)))
                .map(fact -> new LetterFact(
                        fact.day(),
                        fact.statement().kind() == StatementKind.QUOTE ? "citaat" : "feit",
                        fact.statement().text()))
                .toList();
    }

    private CaseFile open(UUID caseId) {
        CaseFile file = cases.requireReadable(caseId);
        file.requireOpen();
        return file;
    }

    private PersonView person(CaseFile file) {
        return persons.read(file.personId()
                .orElseThrow(() -> new Refusal.Conflict(
                        "Het is nog niet bekend wie betrokkene is. Vul dat eerst in het dossier in.")));
    }

    /** The letter as it would look today, before it has a number. */
    Letter preview(MeasureKind kind, Checked checked) {
        Letters.Dated dated = new Letters.Dated(LocalDate.now(clock), "CONCEPT");
        return letters.write(kind.letter(), checked.content(), checked.terms(), dated);
    }

    /** What the norm of the organisation says of this kind today: for cards and the ladder. */
    Norm.MeasureRule rule(MeasureKind kind) {
        return rule(kind, config.norm(tenant.id()));
    }

    /** What the version of the norm says under which the dossier stands. */
    private Norm.MeasureRule rule(MeasureKind kind, UUID caseId) {
        String version = db.read(CaseFile.class, caseId).normVersion();
        return rule(kind, config.norm(tenant.id(), version));
    }

    private static Norm.MeasureRule rule(MeasureKind kind, Norm norm) {
        return norm.measure(kind.code())
                .orElseThrow(() -> new Refusal.Conflict("De norm van uw organisatie kent deze maatregel niet."));
    }

    private void requireLadder(Norm.MeasureRule rule, UUID caseId, @Nullable String urgentReason) {
        boolean urgent = urgentReason != null && !urgentReason.isBlank();
        if (rule.step() > 1 && !urgent && !hasEarlierLighter(caseId)) {
            throw new Refusal.Invalid(List.of(new Violation(
                    "dringendeReden",
                    "Eerst waarschuwen of praten. Kan dat niet, schrijf dan op welke dringende reden er is.")));
        }
    }

    private boolean hasEarlierLighter(UUID caseId) {
        return db.query(EARLIER, Measure.class)
                .setParameter("case", caseId)
                .getResultStream()
                .anyMatch(measure -> rule(measure.kind()).step() == 1);
    }

    private boolean maybeMinor(PersonView person) {
        return Minority.possible(person.details(), LocalDate.now(clock));
    }

    /** Whether two must agree: also when it became known after the proposal that the person may be a minor (R17). */
    boolean needsSecond(CaseFile file) {
        return maybeMinor(person(file));
    }

    private static Addressee addressee(MeasureProposal proposal) {
        Addressee to = proposal.geadresseerde();
        if (to == null) {
            throw new IllegalStateException("checked before");
        }
        return to;
    }

    private static <T> @Nullable T only(MeasureKind kind, MeasureKind wanted, @Nullable T part) {
        return kind == wanted ? part : null;
    }

    /** A proposal that may be made; {@code needsSecond} when the person may be a minor (R17) or the norm asks it of this kind. */
    record Checked(
            Terms terms,
            LocalDate lapses,
            LetterContent content,
            boolean needsSecond,
            Proposed.@Nullable Replaces replaces) {}
}
