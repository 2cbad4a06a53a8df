// SPDX-License-Identifier: EUPL-1.2
package nl.par.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import nl.par.casefile.CaseFile;
import nl.par.casefile.CourtFile;
import nl.par.casefile.CourtLine;
import nl.par.casefile.OutsideCase;
import nl.par.casefile.OutsideReading;
import nl.par.casefile.TimelineKind;
import nl.par.incident.CaseReports;
import nl.par.kernel.Refusal;
import nl.par.kernel.StatementKind;
import nl.par.person.PersonView;
import nl.par.person.Persons;
import nl.par.tenancy.TenantDatabase;

/** Reads a dossier for a guest in a transaction of its own in which the database itself refuses every write. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class GuestReading {

    private static final String LEFT_OUT = "[inschatting]";

    @Inject
    private TenantDatabase db;

    @Inject
    private OutsideReading outside;

    @Inject
    private CaseReports reports;

    @Inject
    private Persons persons;

    /**
     * The dossier as a guest reads it. Only facts and quotes leave the organisation.
     *
     * @param criminalData whether police contact may be shown (R12)
     * @throws Refusal.NotFound when there is no such dossier, or its person is restricted (R6)
     */
    @Transactional(TxType.REQUIRES_NEW)
    public OutsideCase read(UUID caseId, boolean criminalData) {
        readOnly();
        CaseFile file = db.read(CaseFile.class, caseId);
        if (file.personId().map(persons::read).filter(PersonView::restricted).isPresent()) {
            throw new Refusal.NotFound();
        }
        List<String> supposed = reports.assessments(caseId);
        OutsideCase found = outside.read(caseId, line -> shown(line, criminalData));
        return new OutsideCase(
                found.number(),
                found.person(),
                found.about(),
                found.parts().stream().map(part -> without(supposed, part)).toList());
    }

    /** A note that nobody marked as fact or quote may be what a colleague thinks of it. */
    private static boolean shown(CourtLine line, boolean criminalData) {
        StatementKind said = line.statement();
        boolean mayLeave = said == null ? line.kind() != TimelineKind.NOTE : said.mayLeaveDossier();
        return mayLeave && (criminalData || line.kind() != TimelineKind.POLICE);
    }

    private static CourtFile.Part without(List<String> supposed, CourtFile.Part part) {
        String text = part.text();
        for (String assessment : supposed) {
            text = text.replace(assessment.strip(), LEFT_OUT);
        }
        return new CourtFile.Part(part.moment(), part.kind(), part.title(), part.disputed(), text);
    }

    void readOnly() {
        try (Statement set = db.connection().createStatement()) {
            set.execute("set transaction read only");
        } catch (SQLException e) {
            throw new IllegalStateException("The transaction cannot be made read-only.", e);
        }
    }
}
