// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.casefile;

import java.util.Arrays;
import java.util.List;
import nl.par.casefile.CaseQuery;
import nl.par.casefile.CaseStatus;
import nl.par.web.incident.Codes;
import nl.par.web.page.Fields;
import nl.par.web.page.Option;
import nl.par.web.page.PageNumbers;
import nl.par.web.page.Table;

/**
 * The list of dossiers with its filter.
 *
 * @param total of all pages together
 * @param adviser whether the reader keeps dossiers, and so may narrow to those in which she is involved
 */
public record CaseListView(Fields filter, Table table, PageNumbers numbers, int total, boolean adviser) {

    public List<Option> orders() {
        return Arrays.stream(CaseQuery.Order.values())
                .map(order -> new Option(order.name(), order.label()))
                .toList();
    }

    public List<Option> statuses() {
        return Arrays.stream(CaseStatus.values())
                .map(status -> new Option(Codes.of(status.label()), status.label()))
                .toList();
    }
}
