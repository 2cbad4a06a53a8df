// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

/** A kind of number that is exact or nothing; of a BSN only its keyed hash is known here (R13). The form counts each in four bits. */
enum NumberKind {
    PHONE(0, "Het telefoonnummer"),
    EMAIL(1, "Het e-mailadres"),
    PLATE(2, "Het kenteken"),
    BSN(3, "Het burgerservicenummer");

    static final NumberKind[] ALL = values();

    private final int place;
    private final String what;
    private final String agrees;
    private final String differs;

    NumberKind(int place, String what) {
        this.place = place;
        this.what = what;
        agrees = what + " komt overeen.";
        differs = what + " staat hier niet bij.";
    }

    /** Its place in the form and in the tables of the model. */
    int place() {
        return place;
    }

    /** That it is the same, in Dutch. */
    String agrees() {
        return agrees;
    }

    /** That it is another, in Dutch. */
    String differs() {
        return differs;
    }

    /** As the subject of a Dutch sentence. */
    String what() {
        return what;
    }
}
