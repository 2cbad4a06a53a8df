// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.par.casefile.CaseView;
import nl.par.casefile.TimelineKind;
import nl.par.casefile.TimelineLine;
import nl.par.protocol.TaskLine;
import nl.par.protocol.TaskStatus;
import nl.par.web.incident.Told;
import nl.par.web.page.Datum;
import nl.par.web.page.Dutch;
import nl.par.web.page.Fields;
import nl.par.web.page.Moment;
import org.jspecify.annotations.Nullable;

/**
 * A dossier.
 *
 * @param keeps whether the reader keeps dossiers
 * @param proposes whether the reader may propose measures
 * @param note the form of a note, with what is wrong
 * @param tasks what the protocol asked and asks
 */
public record CasePageView(CaseView file, boolean keeps, boolean proposes, Fields note, List<TaskLine> tasks) {

    /** What the protocol asks next, what is due first on top. */
    public List<TaskLine> next() {
        return tasks.stream().filter(task -> task.status() == TaskStatus.OPEN).toList();
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
        return file.tijdlijn().stream().map(CasePageView::moment).toList();
    }

    private static Moment moment(TimelineLine line) {
        return new Moment(
                line.tijdstip().toInstant(),
                line.soort().label(),
                line.titel(),
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
