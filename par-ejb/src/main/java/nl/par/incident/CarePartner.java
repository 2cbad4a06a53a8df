// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

/** Who can help somebody about whom a colleague worries. The names are the API's values. */
public enum CarePartner {
    HUISARTS("Huisarts of huisartsenpost"),
    CRISISDIENST("Crisisdienst van de ggz"),
    WIJKTEAM("Wijkteam of maatschappelijk werk"),
    GGD("GGD, meldpunt zorg en overlast"),
    WIJKAGENT("Wijkagent"),
    NAASTE("Familie of iemand anders die dichtbij staat"),
    ANDERS("Iemand anders");

    private final String label;

    CarePartner(String label) {
        this.label = label;
    }

    /** As it is called on pages. */
    public String label() {
        return label;
    }
}
