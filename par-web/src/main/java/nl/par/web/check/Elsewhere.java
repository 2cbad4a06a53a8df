// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.par.check.AskPartners;
import nl.par.check.CheckAnswer;
import nl.par.check.CheckQuestion;
import nl.par.check.PartnerAnswer;
import org.jspecify.annotations.Nullable;

/** Puts a check that was answered to other organisations as well. The own answer is given, whatever becomes of that. */
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class Elsewhere {

    @Inject
    AskPartners partners;

    /** What they say; nothing where sharing is not in force. Asking that fails says so, and never that nothing is known (R9). */
    @Nullable
    PartnerAnswer ask(CheckAnswer own, CheckQuestion question) {
        if (!own.blind()) {
            return null;
        }
        try {
            return partners.ask(own.raadpleging(), question).orElse(null);
        } catch (RuntimeException failed) { // the guard has logged it
            return PartnerAnswer.UNCERTAIN;
        }
    }
}
