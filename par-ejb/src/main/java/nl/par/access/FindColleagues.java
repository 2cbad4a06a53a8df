// SPDX-License-Identifier: EUPL-1.2
package nl.par.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Finds a colleague of the own organisation to involve in a dossier. */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class FindColleagues {

    @Inject
    private Colleagues colleagues;

    /** At most twenty colleagues whose name or e-mail contains the text; nobody for fewer than two characters. */
    @UseCase(Permission.KEEP_CASE)
    public List<ColleagueView> byText(String text) {
        return text.strip().length() < 2 ? List.of() : colleagues.containing(text);
    }
}
