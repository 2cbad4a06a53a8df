// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import java.util.List;
import java.util.UUID;
import nl.par.person.QuestionText.Label;

/**
 * The answer to a check. It is only given when the search was complete up to this moment; otherwise a refusal says so (R9).
 *
 * @param raadpleging id of the look-up ticket, with which the outcome is reported
 * @param resultaten the own, most certain first, then those that other organisations published, most certain first; empty means that nothing is known about whom was searched for
 * @param volledig false when more people may be meant than fit in the answer
 * @param minderPassendWeggelaten whether somebody surely is meant and others, a thousand times less likely, are not told for that
 * @param gezochtOp exactly what was searched, in plain Dutch
 * @param nietGebruikt what was typed but not searched: not recognised, or known not to be a clue, such as a street
 * @param ookGezochtBij names of the organisations whose published cards were searched as well
 * @param blind whether others may be asked blindly now: put it to {@link AskPartners}
 */
public record CheckAnswer(
        UUID raadpleging,
        List<CheckHitView> resultaten,
        boolean volledig,
        boolean minderPassendWeggelaten,
        List<Label> gezochtOp,
        List<Label> nietGebruikt,
        List<String> ookGezochtBij,
        boolean blind) {}
