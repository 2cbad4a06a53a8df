// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.audit;

import java.util.ArrayList;
import java.util.List;
import nl.par.audit.ChainReport;
import nl.par.web.page.Datum;
import nl.par.web.page.Dutch;

/** The outcome of the verification, in words. */
public record VerificationView(boolean whole, List<Datum> facts) {

    static VerificationView of(ChainReport report) {
        List<Datum> facts = new ArrayList<>();
        facts.add(new Datum("Zegels die kloppen", Long.toString(report.seals())));
        facts.add(new Datum("Regels die zijn verzegeld en kloppen", Long.toString(report.sealedLines())));
        ChainReport.Fault fault = report.fault();
        if (fault == null) {
            facts.add(new Datum("Regels die nog verzegeld worden", Long.toString(report.openLines())));
        } else {
            facts.add(Datum.words("Wat er niet klopt", fault.kind().label()));
            facts.add(new Datum("Bij zegel", Long.toString(fault.seal())));
            if (fault.after() != null) {
                facts.add(new Datum("Tot dit moment klopt het logboek", Dutch.dateTime(fault.after())));
            }
            if (fault.before() != null) {
                facts.add(new Datum("Verzegeld op", Dutch.dateTime(fault.before())));
            }
        }
        return new VerificationView(report.whole(), facts);
    }
}
