// SPDX-License-Identifier: EUPL-1.2
package nl.par.kernel;

/** The kinds of aggression of the Overijsselse Norm. One report can carry several. The names are the API's values. */
public enum IncidentKind {
    VERBAAL("Verbale agressie", "uitschelden, schreeuwen of zeer fel in discussie gaan"),
    FYSIEK("Fysieke agressie", "schoppen, duwen, slaan, spugen, bijten en vernielen"),
    PSYCHISCH("Psychische agressie", "bedreigen, intimideren, chanteren, vernederen"),
    ANDERS("Anders", "bijv. zorgen om suïcidale uitingen");

    private final String label;
    private final String explanation;

    IncidentKind(String label, String explanation) {
        this.label = label;
        this.explanation = explanation;
    }

    /** As it is called in forms, on cards and in the annual report. */
    public String label() {
        return label;
    }

    /** What falls under it, in the words of the norm. */
    public String explanation() {
        return explanation;
    }
}
