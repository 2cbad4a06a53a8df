// SPDX-License-Identifier: EUPL-1.2
package nl.par.planted.incident;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;

/** Planted: five clocks that no test can turn. */
@SuppressWarnings({"JavaTimeDefaultTimeZone", "JavaUtilDate", "InstantTemporalUnit"})
public class ReadsAClock {
    Instant instant() {
        return Instant.now();
    }

    LocalDate day(ZoneId zone) {
        return LocalDate.now(zone);
    }

    long millis() {
        return System.currentTimeMillis();
    }

    Date date() {
        return new Date();
    }

    ZonedDateTime zone() {
        return ZonedDateTime.now(Clock.systemUTC());
    }
}
