// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

/** The answer to "gaat het met u?", which decides how soon somebody calls. The names are the API's values. */
public enum WellBeing {
    GOED("Het gaat goed met mij"),
    AANGESLAGEN("Ik ben aangeslagen"),
    HULP_GEWENST("Ik wil graag dat iemand mij belt"),
    /** Nobody asked: the report was taken over from another register. */
    ONBEKEND("Niet bekend");

    private final String label;

    WellBeing(String label) {
        this.label = label;
    }

    /** As the reporter reads it. */
    public String label() {
        return label;
    }
}
