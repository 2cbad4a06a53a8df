// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.casefile;

import java.util.List;
import nl.par.access.ColleagueView;
import nl.par.casefile.CaseView;
import nl.par.web.organisation.ColleagueChoice;
import nl.par.web.page.Fields;
import nl.par.web.page.Option;
import org.jspecify.annotations.Nullable;

/**
 * Who may read a dossier.
 *
 * @param found colleagues whose name or e-mail holds what was searched; null before a search
 */
public record InvolvementView(
        CaseView file, Fields fields, @Nullable List<ColleagueView> found) {

    /** The colleagues found, to choose from. */
    public List<Option> colleagues() {
        return ColleagueChoice.options(found);
    }
}
