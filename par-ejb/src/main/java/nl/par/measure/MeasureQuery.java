// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which measures of the organisation to list.
 *
 * @param kind only this kind, or all
 * @param page from 1
 * @param size how many on a page, 1 to 100
 */
public record MeasureQuery(Which which, @Nullable MeasureKind kind, Order order, int page, int size) {

    /** Which of them. */
    public enum Which {
        /** Waits for a decision or for sending. */
        WAITING("wachtend", "Wacht op besluit of verzending", "m.status in :waiting"),
        /** In force, and to be looked at within two weeks, or over within a month. */
        TO_REVIEW(
                "te-evalueren",
                "Te evalueren of bijna afgelopen",
                "m.status in :sent and m.lapses >= :today and (m.review <= :soon or m.lapses <= :later)"),
        /** Sent, and not over. */
        RUNNING("lopend", "Alle lopende maatregelen", "m.status in :sent and m.lapses >= :today");

        private final String code;
        private final String label;
        private final String condition;

        Which(String code, String label, String condition) {
            this.code = code;
            this.label = label;
            this.condition = condition;
        }

        /** The word in the API and in addresses. */
        public String code() {
            return code;
        }

        /** As it is called on pages. */
        public String label() {
            return label;
        }

        String condition() {
            return condition;
        }

        /** The one with this word. */
        public static Optional<Which> find(@Nullable String code) {
            return Arrays.stream(values())
                    .filter(which -> which.code.equals(code))
                    .findFirst();
        }
    }

    /** What stands on top. */
    public enum Order {
        /** What is over first, whether by its end or because nobody reviewed it. */
        LAPSES("vervaldatum", "Loopt het eerst af", "m.lapses, m.review, m.id"),
        /** What must be looked at first. */
        REVIEW("evaluatiedatum", "Moet het eerst worden bekeken", "m.review, m.lapses, m.id"),
        /** What was proposed first. */
        PROPOSED("voorgesteld", "Het eerst voorgesteld", "m.fourEyes.proposedAt, m.id"),
        /** By number, newest first. */
        NUMBER("nummer", "Nieuwste nummer", "m.number desc");

        private final String code;
        private final String label;
        private final String columns;

        Order(String code, String label, String columns) {
            this.code = code;
            this.label = label;
            this.columns = columns;
        }

        /** The word in the API and in addresses. */
        public String code() {
            return code;
        }

        /** As it is called on pages. */
        public String label() {
            return label;
        }

        String columns() {
            return columns;
        }

        /** The one with this word. */
        public static Optional<Order> find(@Nullable String code) {
            return Arrays.stream(values())
                    .filter(order -> order.code.equals(code))
                    .findFirst();
        }
    }
}
