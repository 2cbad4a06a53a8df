// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.kernel.Refusal;
import nl.par.kernel.Statement;
import nl.par.kernel.StatementKind;
import nl.par.kernel.Violations;
import org.jspecify.annotations.Nullable;

/** Writes a note on the timeline: a fact, a quote or an assessment. A note is never changed; a better one is added. */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class AddNote {

    @Inject
    private Cases cases;

    @Inject
    private Timeline timeline;

    /**
     * Adds the note.
     *
     * @throws Refusal.NotFound when there is no such dossier
     * @throws Refusal.Invalid when text or kind is missing, or the text is longer than 4000 characters
     */
    @UseCase(Permission.KEEP_CASE)
    public void add(UUID caseId, @Nullable StatementKind kind, @Nullable String text) {
        cases.requireReadable(caseId);
        new Violations()
                .requireText(text, 4000, "tekst", "Schrijf wat u wilt vastleggen.")
                .require(kind != null, "soort", "Kies of dit een feit, een citaat of een inschatting is.")
                .refuseIfAny();
        if (kind != null && text != null) {
            timeline.note(caseId, new Statement(kind, text.strip()));
        }
    }
}
