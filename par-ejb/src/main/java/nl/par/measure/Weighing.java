// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import java.util.Set;
import nl.par.kernel.Violations;
import nl.par.tenancy.Norm;
import org.jspecify.annotations.Nullable;

/**
 * The answers to the questions of a fair decision, kept with the measure so that a judge can follow it. They stay inside:
 * no letter and no card tells them.
 *
 * @param kwetsbaar {@code nee}, {@code ja} or {@code onbekend}: whether the person may be vulnerable
 * @param hulp which help was offered or called in, when the person may be vulnerable
 * @param lichter why a lighter step is not enough
 * @param essentieel which services the person cannot do without, and how they stay open (R18)
 */
public record Weighing(
        @Nullable String kwetsbaar,
        @Nullable String hulp,
        @Nullable String lichter,
        @Nullable String essentieel) {

    /** Nothing was answered. */
    public static final Weighing NONE = new Weighing(null, null, null, null);

    private static final Set<String> ANSWERS = Set.of("nee", "ja", "onbekend");

    /** Adds what is missing. From the second step of the ladder every question needs an answer. */
    void check(MeasureKind kind, Norm.MeasureRule rule, Violations violations) {
        boolean heavier = rule.step() > 1;
        violations.require(
                kwetsbaar == null ? !heavier : ANSWERS.contains(kwetsbaar),
                "afweging.kwetsbaar",
                "Kies of betrokkene kwetsbaar kan zijn.");
        if ("ja".equals(kwetsbaar)) {
            violations.requireText(hulp, 500, "afweging.hulp", "Vul in welke hulp is aangeboden of ingeschakeld.");
        } else {
            violations.limit(hulp, 500, "afweging.hulp");
        }
        if (heavier) {
            violations.requireText(
                    lichter, 1000, "afweging.lichter", "Leg uit waarom een lichtere maatregel niet genoeg is.");
        } else {
            violations.limit(lichter, 1000, "afweging.lichter");
        }
        if (kind.closesSomething()) {
            violations.requireText(
                    essentieel,
                    1000,
                    "afweging.essentieel",
                    "Vul in welke diensten betrokkene niet kan missen, en hoe die open blijven.");
        } else {
            violations.limit(essentieel, 1000, "afweging.essentieel");
        }
    }
}
