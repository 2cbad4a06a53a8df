// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.police;

import java.util.Arrays;
import java.util.List;
import nl.par.police.ReportOutcome;
import nl.par.web.page.Datum;
import nl.par.web.page.Fields;
import nl.par.web.page.Option;
import org.jspecify.annotations.Nullable;

/**
 * Contact with the police on a page.
 *
 * @param outcomeForm where the outcome of a formal report is sent; null for a notification
 * @param printable where the form for the police is; null for a notification
 * @param version what the reader saw
 */
public record PoliceDataView(
        String number,
        List<Datum> data,
        @Nullable String outcomeForm,
        @Nullable String printable,
        int version,
        Fields fields) {

    public List<Option> vptAnswers() {
        return ReportFormView.vptOptions();
    }

    public List<Option> outcomes() {
        return Arrays.stream(ReportOutcome.values())
                .map(outcome -> new Option(outcome.code(), outcome.label()))
                .toList();
    }
}
