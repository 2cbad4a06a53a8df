// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.incident;

import java.util.ArrayList;
import java.util.List;
import nl.par.incident.Affected;
import nl.par.incident.Candidate;
import nl.par.incident.Confirmation;
import nl.par.incident.ReviewView;
import nl.par.web.page.Datum;
import nl.par.web.page.Fields;
import nl.par.web.page.Option;

/** A report to review. */
public record ReviewPageView(ReviewView review, Fields fields, Fields rejection) {

    public List<Section> told() {
        return Told.of(review.melding().melding());
    }

    public List<Datum> reported() {
        return Told.person(review.melding().melding().betrokkene());
    }

    public List<Datum> known(Candidate candidate) {
        return Told.person(candidate.persoon().details());
    }

    /** The registered persons, a new one and nobody known. */
    public List<Option> persons() {
        List<Option> options = new ArrayList<>();
        review.kandidaten()
                .forEach(c -> options.add(Option.named(
                        c.persoon().id().toString(),
                        c.persoon().details().forReading(),
                        c.zekerheid() + " dezelfde persoon")));
        if (review.melding().melding().betrokkene() != null) {
            options.add(new Option(
                    Confirmation.Choice.NIEUW.name(), "Iemand die nog niet bekend is", "Er komt een nieuw dossier"));
        }
        options.add(new Option(
                Confirmation.Choice.ONBEKEND.name(),
                "Niemand weet wie het was",
                "Het telt dan niet bij een raadpleging"));
        return options;
    }

    /** Whether it must be reported to the inspectorate at once (R14). */
    public boolean inspectorate() {
        Affected affected = review.melding().melding().getroffene();
        return affected != null && affected.mustBeReportedToInspectorate();
    }

    /** Whether a minor may be concerned (R17). */
    public boolean minor() {
        var person = review.melding().melding().betrokkene();
        return person != null && person.mogelijkMinderjarig();
    }
}
