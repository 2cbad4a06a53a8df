// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.protocol;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.par.access.ColleagueView;
import nl.par.protocol.TaskLine;
import nl.par.protocol.TaskStatus;
import nl.par.web.organisation.ColleagueChoice;
import nl.par.web.page.Datum;
import nl.par.web.page.Dutch;
import nl.par.web.page.Fields;
import nl.par.web.page.Option;
import org.jspecify.annotations.Nullable;

/**
 * One task: what, why, by when, and what the reader can do with it.
 *
 * @param found colleagues whose name or e-mail holds what was searched; null before a search
 */
public record TaskView(
        TaskLine task, Fields fields, Instant now, @Nullable List<ColleagueView> found) {

    /** The colleagues found, to choose from. */
    public List<Option> colleagues() {
        return ColleagueChoice.options(found);
    }

    public boolean open() {
        return task.status() == TaskStatus.OPEN;
    }

    public boolean late() {
        return task.overdue(now);
    }

    /** The page on which this step is done, when it has one of its own. */
    public @Nullable String ownPage() {
        boolean talk = task.stap().startsWith("nazorg-") && task.door() == null; // who got it may not read that page
        boolean care = talk || task.stap().equals("arbeidsinspectie");
        return care ? "/nazorg/" + task.meldingId() : null;
    }

    /** Whether the step can be said to be done here; the duty of R14 cannot. */
    public boolean closesHere() {
        return open() && ownPage() == null;
    }

    /** What is known about it. */
    public List<Datum> data() {
        List<Datum> data = new ArrayList<>();
        data.add(Datum.words("Waarom", task.waarom()));
        data.add(new Datum("Uiterlijk", Dutch.dateTime(task.uiterlijk().toInstant())));
        data.add(task.door() == null ? Datum.words("Wie", role(task.rol())) : new Datum("Wie", task.door()));
        if (task.stap().equals("beoordelen") && open()) {
            data.add(new Datum("Melding", task.melding(), "/beoordelen/" + task.meldingId()));
        } else {
            data.add(new Datum("Melding", task.melding()));
        }
        if (task.dossier() != null) {
            data.add(Datum.words("Dossier", "Naar het dossier", "/dossiers/" + task.dossier()));
        }
        if (task.afgerondOp() != null) {
            data.add(Datum.words(
                    task.status().label(),
                    Dutch.dateTime(task.afgerondOp().toInstant()) + " door " + task.afgerondDoor()));
        }
        if (task.toelichting() != null) {
            data.add(new Datum("Toelichting", task.toelichting()));
        }
        return data;
    }

    /** The role of the norm in words. */
    static String role(String code) {
        return switch (code) {
            case "leidinggevende" -> "Leidinggevende";
            case "adviseur-vpt" -> "Adviseur VPT";
            case "privacy-officer" -> "Privacy-officer";
            default -> "Medewerker";
        };
    }
}
