// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

import nl.par.incident.Affected;
import org.jspecify.annotations.Nullable;

/**
 * What it did to the colleague, as it is known now. Read by herself, her manager and the adviser alone (R16).
 *
 * @param letsel injury, in words
 * @param medischeHulp a doctor was needed
 * @param ziekenhuis admitted to hospital (R14)
 * @param blijvendLetsel the injury is or may be permanent (R14)
 * @param overleden she died (R14)
 * @param verzuimdagen days absent so far; more than three go on the employer's list (R14)
 * @param schade damage, in words
 */
public record Harm(
        @Nullable String letsel,
        boolean medischeHulp,
        boolean ziekenhuis,
        boolean blijvendLetsel,
        boolean overleden,
        @Nullable Integer verzuimdagen,
        @Nullable String schade) {

    /** Days of absence up to which an accident stays off the list (Arbowet 9, second paragraph). */
    private static final int DAYS_OFF_THE_LIST = 3;

    /** As the report told it. */
    static Harm of(@Nullable Affected told) {
        return told == null
                ? new Harm(null, false, false, false, false, null, null)
                : new Harm(
                        told.letsel(),
                        told.medischeHulp(),
                        told.ziekenhuis(),
                        told.blijvendLetsel(),
                        false,
                        told.verzuimdagen(),
                        told.schade());
    }

    /** Whether the labour inspectorate must hear of it at once (R14, Arbowet 9, first paragraph). */
    public boolean forInspectorate() {
        return ziekenhuis || blijvendLetsel || overleden;
    }

    /** Whether it stands on the employer's list of accidents (R14, Arbowet 9, second paragraph). */
    public boolean onTheList() {
        return forInspectorate() || (verzuimdagen != null && verzuimdagen > DAYS_OFF_THE_LIST);
    }
}
