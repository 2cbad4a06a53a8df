// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    private static final String EARLIER = "select m from Measure m where m.caseId = :case and m.sentOn is not null";

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
    private Clock clock;

    /** What the proposal amounts to; refuses when the dossier, R1, R2, R16 or R18 stand in the way. */
    Checked check(MeasureKind kind, UUID caseId, MeasureProposal proposal) {
        PersonView person = person(open(caseId));
        Norm.MeasureRule rule = rule(kind);
        Terms terms = new ProposalRules(proposal, rule, LocalDate.now(clock)).check(kind, keptOut(caseId, person));
        requireLadder(rule, caseId, proposal.dringendeReden());
        LetterContent content = new LetterContent(
                addressee(proposal),
                proposal.feiten(),
                only(kind, MeasureKind.RESTORATIVE_TALK, proposal.gesprek()),
                only(kind, MeasureKind.CONTACT_ARRANGEMENT, proposal.afspraken()));
        return new Checked(terms, content, person.details().mogelijkMinderjarig());
    }

    /** What a proposal of this kind can begin with; refuses as {@link #check} where it concerns the dossier. */
    ProposalStart start(MeasureKind kind, UUID caseId) {
        CaseFile file = open(caseId);
        PersonView person = person(file);
        Norm.MeasureRule rule = rule(kind);
        LocalDate today = LocalDate.now(clock);
        TenantSettings settings = config.settings(tenant.id());
        return new ProposalStart(
                caseId,
                file.number(),
                person.details().forReading(),
                new ProposalStart.Rule(
                        rule.name(),
                        rule.explanation(),
                        rule.step(),
                        rule.nature().code(),
                        rule.longestTerm().toString(),
                        config.norm(tenant.id()).card().precautions()),
                today,
                rule.usualTerm().after(today),
                rule.reviewAfter().after(today),
                rule.step() == 1 || hasEarlierLighter(caseId),
                person.details().mogelijkMinderjarig(),
                recentFacts(caseId, today),
                new ProposalStart.Contact(
                        settings.vptContact().name(),
                        settings.vptContact().phone(),
                        settings.addresses().post()));
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

    /** What the tenant's norm says of this kind. */
    Norm.MeasureRule rule(MeasureKind kind) {
        return config.norm(tenant.id())
                .measure(kind.code())
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

    private NamesKeptOut keptOut(UUID caseId, PersonView person) {
        List<String> names = new ArrayList<>(cases.colleagueNames(caseId));
        names.addAll(reports.colleagueNames(caseId));
        return new NamesKeptOut(names, person.details().naam().forReading());
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

    /** A proposal that may be made; {@code needsSecond} when the person may be a minor (R17). */
    record Checked(Terms terms, LetterContent content, boolean needsSecond) {}
}
