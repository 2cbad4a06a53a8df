// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.par.casefile.CaseStatus;
import nl.par.casefile.CaseView;
import nl.par.casefile.CommentAudience;
import nl.par.casefile.CommentView;
import nl.par.casefile.LinkKind;
import nl.par.casefile.LinkedCase;
import nl.par.casefile.TimelineKind;
import nl.par.casefile.TimelineLine;
import nl.par.incident.ReportFiles;
import nl.par.kernel.StatementKind;
import nl.par.protocol.CaseTask;
import nl.par.protocol.TaskStatus;
import nl.par.web.incident.Codes;
import nl.par.web.incident.Told;
import nl.par.web.page.Datum;
import nl.par.web.page.Dutch;
import nl.par.web.page.Fields;
import nl.par.web.page.Moment;
import nl.par.web.page.Option;
import org.jspecify.annotations.Nullable;

/**
 * A dossier.
 *
 * @param keeps whether the reader keeps dossiers
 * @param proposes whether the reader may propose measures
 * @param note the forms, with what is wrong
 * @param choice which part of the timeline to show
 * @param comments those that the reader may read, oldest first
 * @param related other dossiers that the reader may read
 * @param files what was added to the reports
 * @param tasks what the protocol asked and asks
 */
public record CasePageView(
        CaseView file,
        boolean keeps,
        boolean proposes,
        Fields note,
        TimelineChoice choice,
        List<CommentView> comments,
        List<LinkedCase> related,
        List<ReportFiles> files,
        List<CaseTask> tasks) {

    /** What the protocol asks next, what is due first on top. */
    public List<CaseTask> next() {
        return tasks.stream()
                .filter(task -> task.taak().status() == TaskStatus.OPEN)
                .toList();
    }

    public String address() {
        return "/dossiers/" + file.id();
    }

    /** Who it is, how sure, and how long it is kept. */
    public List<Datum> head() {
        List<Datum> items = new ArrayList<>();
        if (file.persoon() != null) {
            items.addAll(Told.person(file.persoon().details()));
        }
        items.add(new Datum("Geopend", Dutch.date(file.geopend())));
        items.add(new Datum("Laatste gebeurtenis", Dutch.date(file.laatsteGebeurtenis())));
        return items;
    }

    public boolean minor() {
        return file.persoon() != null && file.persoon().details().mogelijkMinderjarig();
    }

    /** Everything in order, newest first. */
    public List<Moment> moments() {
        return file.tijdlijn().stream()
                .filter(choice::shows)
                .map(CasePageView::moment)
                .toList();
    }

    public boolean open() {
        return file.status() == CaseStatus.OPEN;
    }

    /** The kinds of line that this timeline has, for narrowing it. */
    public List<Option> parts() {
        return file.tijdlijn().stream()
                .map(TimelineLine::soort)
                .distinct()
                .sorted()
                .map(kind -> new Option(Codes.of(kind.label()), kind.label()))
                .toList();
    }

    /** What the timeline is narrowed to, as a form shows it. */
    public Fields chosen() {
        TimelineKind kind = choice.kind();
        StatementKind statement = choice.statement();
        return Fields.empty()
                .with("onderdeel", kind == null ? null : Codes.of(kind.label()))
                .with("uitspraak", statement == null ? null : Codes.of(statement.label()));
    }

    /** The incidents that the person concerned can have a view of. */
    public List<Option> incidents() {
        return file.tijdlijn().stream()
                .filter(line -> line.soort() == TimelineKind.INCIDENT && line.verwijzing() != null)
                .map(line -> new Option(String.valueOf(line.verwijzing()), line.titel()))
                .toList();
    }

    public List<Option> audiences() {
        return Arrays.stream(CommentAudience.values())
                .filter(audience -> keeps || audience == CommentAudience.BETROKKENEN)
                .map(audience -> new Option(audience.name(), audience.label()))
                .toList();
    }

    public List<Option> linkKinds() {
        return Arrays.stream(LinkKind.values())
                .map(kind -> new Option(kind.name(), kind.label()))
                .toList();
    }

    /** An incident that is disputed says so beside its title (R6). */
    private static String title(TimelineLine line) {
        boolean disputed = line.soort() == TimelineKind.INCIDENT && Boolean.TRUE.equals(line.betwist());
        return disputed ? line.titel() + " (betwist)" : line.titel();
    }

    private static Moment moment(TimelineLine line) {
        return new Moment(
                line.tijdstip().toInstant(),
                line.uitspraak() == null
                        ? line.soort().label()
                        : line.soort().label() + ": " + line.uitspraak().label(),
                title(line),
                line.tekst(),
                href(line.soort(), line.verwijzing()),
                line.door());
    }

    static @Nullable String href(TimelineKind kind, @Nullable UUID record) {
        if (record == null) {
            return null;
        }
        return switch (kind) {
            case INCIDENT -> "/meldingen/" + record;
            case LETTER, TALK, ARRANGEMENT, MEASURE -> "/maatregelen/" + record;
            case POLICE, VIEW, INVOLVEMENT, NOTE -> null;
        };
    }
}
