// SPDX-License-Identifier: EUPL-1.2
package nl.par.norm;

/**
 * One thing that differs between two versions of the norm, in the words of the norm.
 *
 * @param part the part of the norm, such as "Maatregelen"
 * @param what what of it, such as "Toegangsontzegging: langste duur"
 * @param before as it was; empty when it is new
 * @param after as it becomes; empty when it is gone
 * @param way what the change amounts to for who is registered or works with it
 */
public record NormDifference(String part, String what, String before, String after, Way way) {

    /** What a change amounts to. */
    public enum Way {
        STRICTER("strenger"),
        LOOSER("ruimer"),
        NEW("nieuw"),
        GONE("vervalt"),
        OTHER("anders");

        private final String label;

        Way(String label) {
            this.label = label;
        }

        /** In Dutch. */
        public String label() {
            return label;
        }
    }
}
