// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

import java.util.Objects;
import java.util.Optional;
import nl.par.person.PartialDate;
import nl.par.person.match.Evidence.Clue;
import org.jspecify.annotations.Nullable;

/** Compares dates of birth, of which parts may be unknown, and forgives the two slips that people make most. */
final class BirthDateComparison {

    private static final double YEAR = 6;
    private static final double MONTH = 3.6;
    private static final double DAY = 5;
    private static final double CONFLICT = -10;

    private BirthDateComparison() {}

    static Optional<Evidence> compare(@Nullable PartialDate asked, @Nullable PartialDate registered) {
        if (asked == null) {
            return Optional.empty();
        }
        if (registered == null) {
            return Optional.of(
                    Evidence.of(Clue.BIRTH, 0, "De geboortedatum is hier niet bekend en dus niet vergeleken."));
        }
        return Optional.of(
                asked.complete() && registered.complete() ? whole(asked, registered) : partial(asked, registered));
    }

    private static Evidence whole(PartialDate asked, PartialDate registered) {
        double all = YEAR + MONTH + DAY;
        if (asked.equals(registered)) {
            return Evidence.of(Clue.BIRTH, all, "De geboortedatum komt overeen.");
        }
        if (asked.year() == registered.year()
                && Objects.equals(asked.day(), registered.month())
                && Objects.equals(asked.month(), registered.day())) {
            return Evidence.of(
                    Clue.BIRTH, all - 4.5, "De geboortedatum komt overeen als dag en maand zijn verwisseld.");
        }
        if (differingDigits(asked.iso(), registered.iso()) == 1) {
            return Evidence.of(Clue.BIRTH, all - 6, "De geboortedatum verschilt in één cijfer.");
        }
        return Evidence.contradiction(Clue.BIRTH, CONFLICT, "De geboortedatum wijkt af.");
    }

    private static Evidence partial(PartialDate asked, PartialDate registered) {
        if (asked.year() != registered.year()) {
            return Evidence.contradiction(Clue.BIRTH, CONFLICT, "Het geboortejaar wijkt af.");
        }
        if (asked.month() == null || registered.month() == null) {
            return Evidence.of(Clue.BIRTH, YEAR, "Het geboortejaar komt overeen.");
        }
        return asked.month().equals(registered.month())
                ? Evidence.of(Clue.BIRTH, YEAR + MONTH, "Geboortejaar en -maand komen overeen.")
                : Evidence.of(Clue.BIRTH, YEAR - 8, "Het geboortejaar komt overeen, de maand wijkt af.");
    }

    private static int differingDigits(String a, String b) {
        int differing = 0;
        for (int i = 0; i < a.length(); i++) {
            if (a.charAt(i) != b.charAt(i)) {
                differing++;
            }
        }
        return differing;
    }
}
