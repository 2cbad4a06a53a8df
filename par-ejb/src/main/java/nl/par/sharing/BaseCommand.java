// SPDX-License-Identifier: EUPL-1.2
package nl.par.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violations;
import nl.par.tenancy.Norm;
import org.jspecify.annotations.Nullable;

/**
 * A legal base as somebody enters it.
 *
 * @param soort code of the kind of base in the norm
 * @param document where the document itself can be found: number, place in the archive
 * @param vanaf first day
 * @param totEnMet last day; every base has an end, at most five years after its begin
 */
public record BaseCommand(
        @Nullable String soort,
        @Nullable String document,
        @Nullable LocalDate vanaf,
        @Nullable LocalDate totEnMet) {

    private static final int LONGEST_YEARS = 5;

    /** A base of which everything is there and right. */
    record Checked(String kind, String document, LocalDate firstDay, LocalDate lastDay) {}

    /**
     * The same, complete.
     *
     * @throws Refusal.Invalid with everything that is wrong
     */
    Checked checked(List<Norm.Base> kinds, LocalDate today) {
        boolean ends = totEnMet != null && !totEnMet.isBefore(today);
        boolean lasts = vanaf == null
                || totEnMet == null
                || (!totEnMet.isBefore(vanaf) && totEnMet.isBefore(vanaf.plusYears(LONGEST_YEARS)));
        new Violations()
                .require(
                        kinds.stream().anyMatch(kind -> kind.code().equals(soort)),
                        "soort",
                        "Kies wat voor grondslag het is.")
                .requireText(document, 200, "document", "Vul in waar het document te vinden is.")
                .require(vanaf != null, "vanaf", "Vul in vanaf welke dag.")
                .require(
                        ends && lasts,
                        "totEnMet",
                        "Vul in tot en met welke dag: vandaag of later, en hooguit vijf jaar na het begin.")
                .refuseIfAny();
        return new Checked(
                Objects.requireNonNull(soort),
                Objects.requireNonNull(document).strip(),
                Objects.requireNonNull(vanaf),
                Objects.requireNonNull(totEnMet));
    }
}
