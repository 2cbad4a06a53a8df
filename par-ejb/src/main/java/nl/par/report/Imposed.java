// SPDX-License-Identifier: EUPL-1.2
package nl.par.report;

/** The rows of the table of sanctions and measures, in the order and the words of the published annual report. */
public enum Imposed {
    WAARSCHUWINGSBRIEF("Waarschuwingsbrief"),
    HERSTEL_STOPGESPREK("Herstel of stop-gesprek"),
    CONTACTAFSPRAKEN("Contactafspraken uitleg"),
    MELDING_POLITIE("Melding politie"),
    AANGIFTE_POLITIE("Aangifte politie");

    private final String label;

    Imposed(String label) {
        this.label = label;
    }

    /** As it stands in the report. */
    public String label() {
        return label;
    }
}
