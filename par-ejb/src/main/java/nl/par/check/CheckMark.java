// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

/** Why a look-up stands out for the privacy officer (R10). Standing out proves nothing; it asks for a look. */
public enum CheckMark {
    OWN_NAME("op eigen naam of gegevens gezocht"),
    COLLEAGUE("op naam of gegevens van een collega gezocht"),
    ODD_HOUR("op een ongebruikelijk tijdstip gezocht"),
    MANY("vaker gezocht dan gebruikelijk in tien minuten"),
    ALL_DAY("vaker gezocht dan gebruikelijk op één dag"),
    SAME_PERSON("dezelfde persoon steeds weer gezocht, zonder dat er contact volgde"),
    BROWSED("veel kaarten uit één uitkomst geopend"),
    EMPTY_PURPOSE("het doel zegt niets"),
    PARTNERS("vaker bij andere organisaties laten vragen dan gebruikelijk"),
    NUMBERS("veel burgerservicenummers geprobeerd die niemand kent");

    private final String label;

    CheckMark(String label) {
        this.label = label;
    }

    /** For people, in Dutch. */
    public String label() {
        return label;
    }
}
