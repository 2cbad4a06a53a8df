// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.measure;

import java.util.Arrays;
import java.util.List;
import nl.par.measure.MeasureKind;
import nl.par.measure.MeasureQuery;
import nl.par.web.page.Fields;
import nl.par.web.page.Option;
import nl.par.web.page.PageNumbers;
import nl.par.web.page.Table;

/** The measures of the organisation, filtered and sorted. */
public record MeasureListView(MeasureQuery query, Fields filter, Table table, PageNumbers numbers, long total) {

    public List<MeasureQuery.Which> tabs() {
        return List.of(MeasureQuery.Which.values());
    }

    public boolean current(MeasureQuery.Which which) {
        return query.which() == which;
    }

    public List<Option> kinds() {
        return Arrays.stream(MeasureKind.values())
                .map(kind -> new Option(kind.code(), kind.label()))
                .toList();
    }

    public List<Option> orders() {
        return Arrays.stream(MeasureQuery.Order.values())
                .map(order -> new Option(order.code(), order.label()))
                .toList();
    }

    /** What to say when there is nothing. */
    public String empty() {
        return switch (query.which()) {
            case WAITING -> "Er wacht niets. Voorstellen van collega’s en brieven die nog weg moeten, staan hier.";
            case TO_REVIEW ->
                "Geen maatregel hoeft de komende twee weken te worden bekeken, en de komende maand loopt er geen af.";
            case RUNNING -> "Er loopt geen maatregel. U stelt er een voor in het dossier.";
        };
    }
}
