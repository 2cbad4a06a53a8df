// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.casefile;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import nl.par.web.page.Fields;

/** The purpose of the last search in this session, because the next one is mostly for the same. Never what was searched for. */
@SessionScoped
public class HistoryMemory implements Serializable {

    private static final long serialVersionUID = 1L;

    private String purpose = "";

    void remember(Fields form) {
        purpose = form.text("doel");
    }

    boolean knows() {
        return !purpose.isEmpty();
    }

    Fields fill(Fields form) {
        return knows() ? form.with("doel", purpose) : form;
    }
}
