// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.incident.DraftView;
import nl.par.incident.ReadMyReports;
import nl.par.incident.ReportLine;
import nl.par.incident.SaveDraft;
import nl.par.web.incident.ReportStory;
import nl.par.web.incident.Told;
import nl.par.web.page.Dutch;
import nl.par.web.page.Tone;

/** What the reader reported, and what she began. */
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class MyReports implements StartSection {

    private static final int FEW = 5;

    @Inject
    ReadMyReports reports;

    @Inject
    SaveDraft drafts;

    @Inject
    CurrentUser user;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<StartList> list() {
        if (!user.signedIn().may(Permission.REPORT_INCIDENT)) {
            return Optional.empty();
        }
        List<StartList.Item> items = Stream.concat(
                        drafts.own().stream().map(MyReports::draft),
                        reports.list().stream().limit(FEW).map(MyReports::report))
                .toList();
        return Optional.of(new StartList("Mijn meldingen", "U hebt nog niets gemeld.", items, "/meldingen"));
    }

    private static StartList.Item draft(DraftView draft) {
        boolean begun = draft.content().contains("\"stap\"");
        return new StartList.Item(
                begun ? "Aanvulling bij uw melding" : "Melding die u nog niet verstuurde",
                begun ? "/meldingen/" + draft.id() : "/melden?concept=" + draft.id(),
                "Bewaard op " + Dutch.dateTime(draft.savedAt().toInstant()),
                "Concept",
                Tone.ATTENTION);
    }

    private static StartList.Item report(ReportLine line) {
        return new StartList.Item(
                "Melding " + line.nummer(),
                "/meldingen/" + line.id(),
                Told.kinds(line.soorten()) + ", " + Dutch.date(line.tijdstip().toInstant()),
                line.status().label(),
                ReportStory.tone(line.status()));
    }
}
