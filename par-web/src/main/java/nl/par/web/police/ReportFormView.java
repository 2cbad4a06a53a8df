// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.police;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.par.police.Filer;
import nl.par.police.FilerAddress;
import nl.par.police.Offence;
import nl.par.police.ReportChoice;
import nl.par.police.VptStatus;
import nl.par.web.page.Dutch;
import nl.par.web.page.Fields;
import nl.par.web.page.Option;

/** The form that records a formal report. */
public record ReportFormView(UUID caseId, List<ReportChoice> choices, Fields fields) {

    /** The confirmed reports that it can be about. */
    public List<Option> reports() {
        return choices.stream()
                .map(choice -> new Option(
                        choice.id().toString(), "Melding " + choice.nummer() + ", " + Dutch.date(choice.dag())))
                .toList();
    }

    public List<Option> vptAnswers() {
        return vptOptions();
    }

    static List<Option> vptOptions() {
        return Arrays.stream(VptStatus.values())
                .map(status -> new Option(status.code(), status.label()))
                .toList();
    }

    public List<Option> filers() {
        return Arrays.stream(Filer.values())
                .map(filer -> new Option(filer.code(), filer.label()))
                .toList();
    }

    public List<Option> addresses() {
        return Arrays.stream(FilerAddress.values())
                .map(address -> new Option(address.code(), address.label()))
                .toList();
    }

    public List<Option> offences() {
        return Arrays.stream(Offence.values())
                .map(offence -> new Option(
                        offence.code(),
                        offence.label(),
                        offence.onComplaint() ? "Alleen met toestemming van het slachtoffer" : null))
                .toList();
    }
}
