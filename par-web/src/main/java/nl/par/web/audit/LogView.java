// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.audit;

import jakarta.ws.rs.core.UriBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.par.audit.AuditLine;
import nl.par.audit.AuditOutcome;
import nl.par.audit.AuditPage;
import nl.par.web.page.Dutch;
import nl.par.web.page.Fields;
import nl.par.web.page.Option;
import nl.par.web.page.PageNumbers;
import nl.par.web.page.Table;
import nl.par.web.page.Tone;

/** A page of the audit log with its filter. */
public record LogView(
        Fields form, List<Option> actions, List<Option> outcomes, long total, Table table, PageNumbers numbers) {

    private static final List<String> FILTERS = List.of("naam", "handeling", "afloop", "van", "totEnMet");

    static LogView of(AuditPage page, Fields form) {
        List<Option> outcomes = Arrays.stream(AuditOutcome.values())
                .map(outcome -> new Option(outcome.name(), outcome.label()))
                .toList();
        return new LogView(
                form,
                LogWords.actions(),
                outcomes,
                page.total(),
                table(page),
                new PageNumbers(page.page(), page.last(), base(form)));
    }

    private static Table table(AuditPage page) {
        List<Table.Column> columns = List.of(
                new Table.Column("Wanneer"),
                new Table.Column("Wie"),
                new Table.Column("Handeling"),
                new Table.Column("Afloop"),
                new Table.Column("Doel"),
                new Table.Column("Over"));
        return new Table(
                "Regels van het logboek, de nieuwste eerst",
                false,
                columns,
                page.lines().stream().map(LogView::row).toList());
    }

    private static Table.Row row(AuditLine line) {
        return new Table.Row(
                Table.Cell.text(Dutch.dateTime(line.recordedAt().toInstant())),
                Table.Cell.text(line.actorName()),
                Table.Cell.words(LogWords.of(line.action())),
                outcome(line),
                Table.Cell.text(line.purpose() == null ? "" : line.purpose()),
                Table.Cell.text(subjects(line)));
    }

    private static Table.Cell outcome(AuditLine line) {
        String words = line.reason() == null
                ? line.outcome().label()
                : line.outcome().label() + ": " + LogWords.of(line.reason());
        return line.outcome() == AuditOutcome.DONE ? Table.Cell.words(words) : Table.Cell.badge(words, Tone.ATTENTION);
    }

    /** Kinds and the first part of the ids: enough to see that two lines are about the same record. */
    private static String subjects(AuditLine line) {
        return line.records().stream()
                .map(record -> record.length() > 14 ? record.substring(0, record.indexOf(':') + 9) : record)
                .collect(Collectors.joining(", "));
    }

    private static String base(Fields form) {
        UriBuilder address = UriBuilder.fromPath("/verantwoording/logboek");
        FILTERS.stream()
                .filter(name -> form.textOrNull(name) != null)
                .forEach(name -> address.queryParam(name, "{" + name + "}").resolveTemplate(name, form.text(name)));
        String query = address.toTemplate();
        return query + (query.contains("?") ? "&" : "?") + "pagina=";
    }
}
