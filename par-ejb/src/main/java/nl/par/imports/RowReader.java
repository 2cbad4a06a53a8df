// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.par.imports.RegisterRow.OldMeasure;
import nl.par.incident.AcuteResponse;
import nl.par.incident.Circumstances;
import nl.par.incident.IncidentReport;
import nl.par.incident.ReportRules;
import nl.par.incident.Story;
import nl.par.incident.WellBeing;
import nl.par.kernel.Channel;
import nl.par.kernel.IncidentKind;
import nl.par.kernel.Refusal;
import nl.par.kernel.Severity;
import nl.par.kernel.TurnableClock;
import nl.par.kernel.Violation;
import nl.par.kernel.Violations;
import nl.par.measure.MeasureKind;
import nl.par.person.PersonDetails;
import nl.par.tenancy.Norm;
import org.jspecify.annotations.Nullable;

/** Turns a row into what can be stored, or says everything that is wrong with it. A report keeps to the same rules as one that is typed. */
final class RowReader {

    private static final int REFERENCE = 100;
    private static final Map<String, Column> COLUMNS = columns();

    private final Heading heading;
    private final Typed typed;
    private final Norm norm;
    private final Instant now;

    RowReader(Heading heading, @Nullable LocalDate dayZero, Norm norm, Instant now) {
        this.heading = heading;
        this.typed = new Typed(LocalDate.ofInstant(now, TurnableClock.DUTCH_TIME), dayZero);
        this.norm = norm;
        this.now = now;
    }

    private static Map<String, Column> columns() {
        Map<String, Column> columns = new HashMap<>();
        for (Column column : Column.values()) {
            columns.put(column.header(), column);
        }
        columns.put("tijdstip", Column.DATUM);
        return columns;
    }

    /** The row, or its faults. */
    ReadRow read(RawRow raw) {
        RowCells cells = new RowCells(heading, raw);
        String reference = cells.text(Column.EXTERNE_REFERENTIE);
        if (reference.isEmpty() && !cells.faulty(Column.EXTERNE_REFERENTIE)) {
            cells.fault(Column.EXTERNE_REFERENTIE, "Vul de sleutel van deze regel in het oude register in.");
        } else if (reference.length() > REFERENCE) {
            cells.fault(Column.EXTERNE_REFERENTIE, "Maak deze sleutel korter: hooguit " + REFERENCE + " tekens.");
        }
        OldMeasure measure = measure(cells);
        IncidentReport report = report(cells);
        checkReport(report, cells);
        return cells.faults().isEmpty()
                ? ReadRow.good(new RegisterRow(cells.line(), reference, report, measure, cells.digest()))
                : ReadRow.bad(cells.faults());
    }

    private IncidentReport report(RowCells cells) {
        OffsetDateTime moment = cells.read(Column.DATUM, typed::moment, "Dit is geen datum die kan, zoals 3-4-2026.");
        Channel channel = cells.read(
                Column.KANAAL,
                Typed::channel,
                "Dit kanaal kent PAR niet. Gebruik balie, telefoon, e-mail, brief, sociale media, huisbezoek,"
                        + " buitendienst, bijeenkomst of privésfeer.");
        Set<IncidentKind> kinds = cells.read(
                Column.SOORTEN,
                text -> Optional.of(Typed.kinds(text)).filter(found -> !found.isEmpty()),
                "Deze soort kent PAR niet. Gebruik verbaal, fysiek, psychisch of anders, met een komma ertussen.");
        Severity severity = cells.read(Column.ERNST, Typed::severity, "De ernst is een cijfer van 0 tot en met 3.");
        PersonDetails person = new PersonCells(cells, typed).read();
        return new IncidentReport(
                moment,
                channel,
                null,
                kinds == null ? Set.of() : kinds,
                WellBeing.ONBEKEND,
                severity,
                null,
                Story.described(cells.textOrNull(Column.OMSCHRIJVING)),
                Circumstances.NONE,
                AcuteResponse.NONE,
                person,
                null);
    }

    /** What the rules of a report say, unless the cell itself was faulty already. */
    private void checkReport(IncidentReport report, RowCells cells) {
        try {
            Violations wrong = new Violations();
            ReportRules.check(report, now, wrong);
            wrong.refuseIfAny();
        } catch (Refusal.Invalid refused) {
            for (Violation violation : refused.violations()) {
                Column column = COLUMNS.get(violation.field().replace("betrokkene.", ""));
                if (column == null || !cells.faulty(column)) {
                    cells.fault(column, violation.message());
                }
            }
        }
    }

    private @Nullable OldMeasure measure(RowCells cells) {
        LocalDate latest = typed.today().plusYears(6);
        MeasureKind kind = cells.read(
                Column.MAATREGEL, Typed::measure, "Deze maatregel kent PAR niet. Gebruik de naam uit de norm.");
        LocalDate from = cells.read(
                Column.MAATREGEL_VANAF, text -> typed.day(text, latest), "Dit is geen datum die kan, zoals 3-4-2026.");
        LocalDate until = cells.read(
                Column.MAATREGEL_TOT, text -> typed.day(text, latest), "Dit is geen datum die kan, zoals 3-4-2026.");
        boolean named = !cells.text(Column.MAATREGEL).isEmpty();
        if (!named && (from != null || until != null)) {
            cells.fault(Column.MAATREGEL, "Er staan wel dagen, maar niet om welke maatregel het gaat.");
        }
        if (named && from == null && !cells.faulty(Column.MAATREGEL_VANAF)) {
            cells.fault(Column.MAATREGEL_VANAF, "Vul in vanaf welke dag de maatregel geldt.");
        }
        if (named && until == null && !cells.faulty(Column.MAATREGEL_TOT)) {
            cells.fault(
                    Column.MAATREGEL_TOT, "Vul in tot en met welke dag de maatregel geldt. Elke maatregel eindigt.");
        }
        if (kind == null || from == null || until == null) {
            return null;
        }
        checkTerm(cells, kind, from, until);
        return new OldMeasure(kind, from, until);
    }

    /** Nothing lasts longer than the norm allows (R1), also what was imposed elsewhere. */
    private void checkTerm(RowCells cells, MeasureKind kind, LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            cells.fault(Column.MAATREGEL_TOT, "De maatregel eindigt voordat zij begint.");
            return;
        }
        Optional<Norm.MeasureRule> rule = norm.measure(kind.code());
        if (rule.isEmpty()) {
            cells.fault(Column.MAATREGEL, "De norm van uw organisatie kent deze maatregel niet.");
        } else if (until.isAfter(rule.get().longestTerm().after(from))) {
            cells.fault(Column.MAATREGEL_TOT, "De maatregel duurt langer dan de norm toestaat.");
        }
    }
}
