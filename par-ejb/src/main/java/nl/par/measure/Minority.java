// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.par.person.PartialDate;
import nl.par.person.PersonDetails;

/** Whether a person may be a minor (R17): somebody thought so, or the date of birth allows it. */
final class Minority {

    private static final int OF_AGE = 18;

    private Minority() {}

    static boolean possible(PersonDetails person, LocalDate day) {
        PartialDate born = person.geboortedatum();
        return person.mogelijkMinderjarig()
                || (born != null && latest(born).plusYears(OF_AGE).isAfter(day));
    }

    private static LocalDate latest(PartialDate born) {
        Integer month = born.month();
        Integer day = born.day();
        if (month == null) {
            return LocalDate.of(born.year(), 12, 31);
        }
        YearMonth within = YearMonth.of(born.year(), month);
        return day == null ? within.atEndOfMonth() : within.atDay(day);
    }
}
