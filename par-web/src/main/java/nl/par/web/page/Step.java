// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.page;

import org.jspecify.annotations.Nullable;

/** One step of the progress line that a reporter sees: ontvangen, beoordeeld, maatregel, nazorg. */
public record Step(String label, State state, @Nullable String note) {

    /** How far a step is. */
    public enum State {
        DONE("gereed"),
        CURRENT("bezig"),
        AHEAD("volgt nog");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** Said beside the marker, for who does not see it. */
        public String words() {
            return words;
        }
    }
}
