// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import org.jspecify.annotations.Nullable;

/**
 * What it did to the colleague. Kept apart from the report: only the reporter, the colleague and the adviser read it (R16).
 *
 * @param rol in which role
 * @param letsel injury, in words
 * @param blijvendLetsel the injury is or may be permanent (R14)
 * @param medischeHulp a doctor was needed
 * @param ziekenhuis admitted to hospital (R14)
 * @param verzuimdagen days absent so far; more than three go on the inspectorate's list (R14)
 * @param schade damage, in words
 * @param aangifteGewenst wants a formal police report
 * @param anoniem wants it under number or with domicile at the employer (R15)
 */
public record Affected(
        @Nullable AffectedRole rol,
        @Nullable String letsel,
        boolean blijvendLetsel,
        boolean medischeHulp,
        boolean ziekenhuis,
        @Nullable Integer verzuimdagen,
        @Nullable String schade,
        boolean aangifteGewenst,
        boolean anoniem) {

    /** Must be reported to the inspectorate at once (R14, Arbowet 9). */
    public boolean mustBeReportedToInspectorate() {
        return ziekenhuis || blijvendLetsel;
    }
}
