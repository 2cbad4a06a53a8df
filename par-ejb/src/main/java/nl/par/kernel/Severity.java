// SPDX-License-Identifier: EUPL-1.2
package nl.par.kernel;

/** How serious an incident was, 0 to 3 after the Aachener Modell; the ordinal is the level. */
public enum Severity {
    EMOTIONEEL("Emotioneel, maar nog gewoon gedrag"),
    VERBAAL("Verbale agressie"),
    BEDREIGEND("Lichamelijk geweld, duidelijke bedreiging of dwang"),
    LEVENSGEVAARLIJK("Wapen, gijzeling of direct levensgevaar");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    /** As it is called in forms and on cards. */
    public String label() {
        return label;
    }

    /** The level of the norm, 0 to 3. */
    @SuppressWarnings("EnumOrdinal") // the levels of the norm are this order
    public int level() {
        return ordinal();
    }
}
