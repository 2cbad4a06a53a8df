// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.incident;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.par.incident.AcuteResponse;
import nl.par.incident.Affected;
import nl.par.incident.AffectedRole;
import nl.par.incident.Circumstances;
import nl.par.incident.IncidentReport;
import nl.par.incident.ReportRules;
import nl.par.incident.Story;
import nl.par.incident.WellBeing;
import nl.par.kernel.Channel;
import nl.par.kernel.IncidentKind;
import nl.par.kernel.Refusal;
import nl.par.kernel.Severity;
import nl.par.kernel.Statement;
import nl.par.kernel.StatementKind;
import nl.par.kernel.Violation;
import nl.par.kernel.Violations;
import org.jspecify.annotations.Nullable;

/** Reads a report from texts. Whatever is unreadable and whatever breaks a rule is told in one go. */
final class MeldingReader {

    private final Reading reading = new Reading();
    private final Melding sent;

    private MeldingReader(Melding sent) {
        this.sent = sent;
    }

    /**
     * The report.
     *
     * @throws Refusal.Invalid with everything that is wrong
     */
    static IncidentReport read(@Nullable Melding sent, Instant now) {
        return read(sent, List.of(), now);
    }

    /** The same, when a door already found some things unreadable. */
    static IncidentReport read(@Nullable Melding sent, List<Violation> known, Instant now) {
        if (sent == null) {
            throw new Refusal.Invalid(List.of(new Violation("melding", "Stuur een melding mee.")));
        }
        MeldingReader reader = new MeldingReader(sent);
        IncidentReport report = reader.report();
        Violations rules = new Violations();
        ReportRules.check(report, now, rules);
        List<Violation> unreadable = Reading.merged(known, Reading.of(reader.reading.violations()));
        List<Violation> all = Reading.merged(unreadable, Reading.of(rules));
        if (!all.isEmpty()) {
            throw new Refusal.Invalid(all);
        }
        return report;
    }

    private IncidentReport report() {
        return new IncidentReport(
                reading.moment(sent.tijdstip(), "tijdstip"),
                reading.one(Channel.class, sent.kanaal(), "kanaal"),
                tidy(sent.locatie()),
                reading.some(IncidentKind.class, sent.soorten(), "soorten"),
                reading.one(WellBeing.class, sent.gaatHet(), "gaatHet"),
                reading.one(Severity.class, sent.ernst(), "ernst"),
                sent.namens(),
                story(),
                Objects.requireNonNullElse(sent.omstandigheden(), Circumstances.NONE),
                Objects.requireNonNullElse(sent.optreden(), AcuteResponse.NONE),
                new BetrokkeneReader(reading).read(sent.betrokkene()),
                affected());
    }

    private Story story() {
        Melding.Verhaal told = sent.verhaal();
        if (told == null) {
            return Story.described(tidy(sent.omschrijving()));
        }
        return new Story(
                tidy(told.kwestie()),
                tidy(sent.omschrijving()),
                tidy(told.wie()),
                tidy(told.wat()),
                tidy(told.waar()),
                tidy(told.waarmee()),
                tidy(told.welkeWijze()),
                tidy(told.wanneer()),
                tidy(told.waarom()),
                statements(told.uitspraken()),
                tidy(told.voorwerp()),
                told.herhaald(),
                told.tegenFamilie(),
                tidy(told.onlineAdres()));
    }

    private List<Statement> statements(@Nullable List<Melding.Uitspraak> said) {
        return said == null
                ? List.of()
                : said.stream().map(this::statement).filter(Objects::nonNull).toList();
    }

    private @Nullable Statement statement(Melding.@Nullable Uitspraak said) {
        StatementKind kind = said == null ? null : Codes.statement(said.soort()).orElse(null);
        String text = said == null ? null : tidy(said.tekst());
        if (kind == null || text == null) {
            reading.wrong(
                    "uitspraken", "Geef bij elke uitspraak de tekst en of het een feit, citaat of inschatting is.");
            return null;
        }
        return new Statement(kind, text);
    }

    private @Nullable Affected affected() {
        Melding.Getroffene told = sent.getroffene();
        return told == null
                ? null
                : new Affected(
                        reading.one(AffectedRole.class, told.rol(), "getroffene.rol"),
                        tidy(told.letsel()),
                        told.blijvendLetsel(),
                        told.medischeHulp(),
                        told.ziekenhuis(),
                        told.verzuimdagen(),
                        tidy(told.schade()),
                        told.aangifteGewenst(),
                        told.anoniem());
    }

    /** Without surrounding space; null when nothing is left. */
    static @Nullable String tidy(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
