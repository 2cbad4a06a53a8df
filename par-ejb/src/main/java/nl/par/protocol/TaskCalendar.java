// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A task as an entry of a calendar (RFC 5545). It says that something waits, never what about whom (R20). */
final class TaskCalendar {

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");
    private static final Duration LENGTH = Duration.ofMinutes(30);

    private TaskCalendar() {}

    /** The entry ends when the task is due. */
    static String of(TaskLine task, String address, Instant now) {
        Instant due = task.uiterlijk().toInstant();
        return String.join(
                "\r\n",
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//PAR//Taken//NL",
                "METHOD:PUBLISH",
                "BEGIN:VEVENT",
                "UID:" + task.id() + "@par",
                "DTSTAMP:" + utc(now),
                "DTSTART:" + utc(due.minus(LENGTH)),
                "DTEND:" + utc(due),
                "SUMMARY:Taak in PAR",
                "DESCRIPTION:Er wacht een taak op u in PAR.",
                "URL:" + address,
                "CLASS:PRIVATE",
                "BEGIN:VALARM",
                "ACTION:DISPLAY",
                "DESCRIPTION:Taak in PAR",
                "TRIGGER:-PT1H",
                "END:VALARM",
                "END:VEVENT",
                "END:VCALENDAR",
                "");
    }

    private static String utc(Instant moment) {
        return UTC.format(OffsetDateTime.ofInstant(moment, ZoneOffset.UTC));
    }
}
