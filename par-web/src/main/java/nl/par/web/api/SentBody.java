// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.api;

import java.util.List;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violation;
import org.jspecify.annotations.Nullable;

/** What a change sends along. */
public final class SentBody {

    private SentBody() {}

    /**
     * What was sent.
     *
     * @throws Refusal.Invalid when nothing was
     */
    public static <T> T required(@Nullable T body) {
        if (body == null) {
            throw new Refusal.Invalid(List.of(new Violation("inhoud", "Stuur de gegevens mee.")));
        }
        return body;
    }
}
