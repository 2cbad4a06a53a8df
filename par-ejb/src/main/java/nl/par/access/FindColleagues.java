// SPDX-License-Identifier: EUPL-1.2
package nl.par.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Finds a colleague of the own organisation, at most twenty whose name or e-mail contains the text; nobody for fewer than two characters. */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class FindColleagues {

    @Inject
    private Colleagues colleagues;

    /** To involve in a dossier. */
    @UseCase(Permission.KEEP_CASE)
    public List<ColleagueView> byText(String text) {
        return found(text);
    }

    /** To do a task, or the tasks of somebody who is away. */
    @UseCase(Permission.DO_TASK)
    public List<ColleagueView> forTask(String text) {
        return found(text);
    }

    private List<ColleagueView> found(String text) {
        return text.strip().length() < 2 ? List.of() : colleagues.containing(text);
    }
}
