// SPDX-License-Identifier: EUPL-1.2
package nl.par.report;

/** The rows of the table of sanctions and measures, in the order and the words of the published annual report;
 * what that report did not know follows, and shows only when it occurred. */
public enum Imposed {
    WAARSCHUWINGSBRIEF("Waarschuwingsbrief"),
    HERSTEL_STOPGESPREK("Herstel of stop-gesprek"),
    CONTACTAFSPRAKEN("Contactafspraken uitleg"),
    MELDING_POLITIE("Melding politie"),
    AANGIFTE_POLITIE("Aangifte politie"),
    OPSCHORTING("Opschorting dienstverlening", false),
    TOEGANGSONTZEGGING("Toegangsontzegging", false),
    SCHADEVERHAAL("Schadeverhaal", false);

    private final String label;
    private final boolean always;

    Imposed(String label) {
        this(label, true);
    }

    Imposed(String label, boolean always) {
        this.label = label;
        this.always = always;
    }

    /** Whether the row stands in the report also when it counts nothing, as the five of the published report do. */
    boolean always() {
        return always;
    }

    /** As it stands in the report. */
    public String label() {
        return label;
    }
}
