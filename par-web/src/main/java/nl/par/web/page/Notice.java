// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.page;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Keeps what was done until the next page has said it. */
@SessionScoped
public class Notice implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable Flash flash;

    void say(Flash said) {
        flash = said;
    }

    @Nullable
    Flash take() {
        Flash said = flash;
        flash = null;
        return said;
    }
}
