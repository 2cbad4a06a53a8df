// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.organisation;

import java.util.List;
import nl.par.access.ColleagueView;
import nl.par.web.page.Option;
import org.jspecify.annotations.Nullable;

/** Colleagues to choose from, with what tells two of the same name apart. */
public final class ColleagueChoice {

    private ColleagueChoice() {}

    /** Those who were found; none before a search. */
    public static List<Option> options(@Nullable List<ColleagueView> found) {
        return found == null
                ? List.of()
                : found.stream().map(ColleagueChoice::option).toList();
    }

    private static Option option(ColleagueView colleague) {
        String unit = colleague.unit();
        return new Option(colleague.subject(), colleague.name(), unit == null ? colleague.email() : unit);
    }
}
