// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.par.kernel.Channel;
import nl.par.kernel.IncidentKind;
import nl.par.kernel.Severity;
import nl.par.kernel.TurnableClock;
import nl.par.measure.MeasureKind;
import nl.par.person.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Understands words and dates as other registers write them.
 *
 * @param today no date lies later, except of a measure
 * @param dayZero from which a number counts days, or nothing where numbers are no dates
 */
record Typed(LocalDate today, @Nullable LocalDate dayZero) {

    private static final Pattern SERIAL = Pattern.compile("(\\d{4,5})(?:\\.(\\d{1,12}))?");
    private static final Pattern MOMENT =
            Pattern.compile("(?<day>.*?\\d)(?:[ T]+(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?::\\d{2})?.{0,7})?");
    private static final LocalTime UNKNOWN_TIME = LocalTime.NOON;
    private static final Pattern BETWEEN = Pattern.compile("[,;/|+&]|\\ben\\b");
    private static final Pattern SIGNS = Pattern.compile("[^a-z0-9]");

    private static final Map<String, Channel> CHANNELS = words(Channel.values(), channel -> Stream.of(channel.name()));
    private static final Map<String, IncidentKind> KINDS =
            words(IncidentKind.values(), kind -> Stream.of(kind.name(), kind.label()));
    private static final Map<String, Severity> SEVERITIES =
            words(Severity.values(), level -> Stream.of(String.valueOf(level.level()), level.name(), level.label()));
    private static final Map<String, MeasureKind> MEASURES =
            words(MeasureKind.values(), kind -> Stream.of(kind.code(), kind.label(), kind.name()));

    /** When something happened: a day, perhaps with a time in Dutch time; noon when there is no time. */
    Optional<OffsetDateTime> moment(String text) {
        Matcher moment = MOMENT.matcher(text);
        if (!moment.matches()) {
            return Optional.empty();
        }
        LocalTime time = UNKNOWN_TIME;
        if (moment.group("hour") != null) {
            int hour = Integer.parseInt(moment.group("hour"));
            int minute = Integer.parseInt(moment.group("minute"));
            if (hour > 23 || minute > 59) {
                return Optional.empty();
            }
            time = LocalTime.of(hour, minute);
        }
        LocalTime known = time;
        return day(moment.group("day"), today)
                .map(day -> day.atTime(known).atZone(TurnableClock.DUTCH_TIME).toOffsetDateTime());
    }

    /** A whole day up to and including {@code latest}. */
    Optional<LocalDate> day(String text, LocalDate latest) {
        Matcher serial = SERIAL.matcher(text);
        if (dayZero != null && serial.matches()) {
            return Optional.of(dayZero.plusDays(Integer.parseInt(serial.group(1))));
        }
        return PartialDate.findTyped(text, latest)
                .filter(PartialDate::complete)
                .map(date -> LocalDate.of(date.year(), month(date), day(date)));
    }

    /** A date of birth as far as known. */
    Optional<PartialDate> birth(String text) {
        Matcher serial = SERIAL.matcher(text);
        if (dayZero != null && serial.matches() && text.length() != 4) {
            return Optional.of(PartialDate.of(dayZero.plusDays(Integer.parseInt(serial.group(1)))));
        }
        return PartialDate.findTyped(text, today);
    }

    private static int month(PartialDate date) {
        Integer month = date.month();
        return month == null ? 1 : month;
    }

    private static int day(PartialDate date) {
        Integer day = date.day();
        return day == null ? 1 : day;
    }

    static Optional<Channel> channel(String text) {
        return Optional.ofNullable(CHANNELS.get(plain(text)));
    }

    /** All kinds that are named, or none when one of them is unknown. */
    static Set<IncidentKind> kinds(String text) {
        Set<IncidentKind> kinds = EnumSet.noneOf(IncidentKind.class);
        for (String word : BETWEEN.split(text, -1)) {
            String plain = plain(word);
            if (!plain.isEmpty()) {
                Optional<IncidentKind> kind = kind(plain);
                if (kind.isEmpty()) {
                    return Set.of();
                }
                kinds.add(kind.get());
            }
        }
        return kinds;
    }

    /** By its name, or by the beginning of its label: {@code verbale}. */
    private static Optional<IncidentKind> kind(String plain) {
        IncidentKind named = KINDS.get(plain);
        if (named != null || plain.length() < 5) {
            return Optional.ofNullable(named);
        }
        return KINDS.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(plain))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The level 0 to 3, or its name. */
    static Optional<Severity> severity(String text) {
        return Optional.ofNullable(SEVERITIES.get(plain(text)));
    }

    static Optional<MeasureKind> measure(String text) {
        return Optional.ofNullable(MEASURES.get(plain(text)));
    }

    private static <T> Map<String, T> words(T[] values, Function<T, Stream<String>> names) {
        Map<String, T> words = new HashMap<>();
        for (T value : values) {
            names.apply(value).forEach(name -> words.put(plain(name), value));
        }
        return words;
    }

    private static String plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return SIGNS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }
}
