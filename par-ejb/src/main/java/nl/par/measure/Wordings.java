// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.par.casefile.Cases;
import nl.par.incident.CaseReports;
import nl.par.person.PersonDetails;

/** What may not stand in a letter about a dossier, from its colleagues and its reports. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class Wordings {

    @Inject
    private Cases cases;

    @Inject
    private CaseReports reports;

    /** What words to this person must hold. */
    Wording of(UUID caseId, PersonDetails person) {
        String own = person.naam().forReading();
        List<String> affected = reports.colleagueNames(caseId);
        List<String> all = new ArrayList<>(cases.colleagueNames(caseId));
        all.addAll(affected);
        return new Wording(new NamesKeptOut(all, own), new NamesKeptOut(affected, own), reports.assessments(caseId));
    }
}
