// SPDX-License-Identifier: EUPL-1.2
package nl.par.police;

import java.util.Arrays;
import java.util.Optional;

/** What a formal report is about. Some offences are prosecuted only on the complaint of the victim herself (R15). */
public enum Offence {
    THREAT("bedreiging", "Bedreiging (285 Sr)", false),
    ASSAULT("mishandeling", "Mishandeling (300 en 304 Sr)", false),
    DAMAGE("vernieling", "Vernieling (350 Sr)", false),
    COERCION("dwang", "Dwang tegen een ambtenaar (179 Sr)", false),
    RESISTANCE("wederspannigheid", "Wederspannigheid (180 Sr)", false),
    TRESPASS("lokaalvredebreuk", "Huis- of lokaalvredebreuk (138 en 139 Sr)", false),
    STALKING("belaging", "Belaging of stalking (285b Sr)", true),
    INSULT("belediging", "Belediging (266 en 267 Sr)", true),
    OTHER("anders", "Anders", false);

    private final String code;
    private final String label;
    private final boolean onComplaint;

    Offence(String code, String label, boolean onComplaint) {
        this.code = code;
        this.label = label;
        this.onComplaint = onComplaint;
    }

    /** The value in the API and in forms. */
    public String code() {
        return code;
    }

    /** As it is called on pages. */
    public String label() {
        return label;
    }

    /** Whether the victim's consent is needed. */
    public boolean onComplaint() {
        return onComplaint;
    }

    static Optional<Offence> find(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
