// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.incident;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violation;
import nl.par.kernel.Violations;
import org.jspecify.annotations.Nullable;

/** Reads texts as values and notes what cannot be read, at its field and without repeating it. */
final class Reading {

    private static final String CHOICES = "Kies een van de bekende waarden: ";

    private final Violations wrong = new Violations();

    /** Notes a violation. */
    Reading wrong(String field, String message) {
        wrong.add(field, message);
        return this;
    }

    /** Everything noted so far. */
    Violations violations() {
        return wrong;
    }

    /** The value with this name, or null when absent or unknown. */
    <E extends Enum<E>> @Nullable E one(Class<E> type, @Nullable String text, String field) {
        if (text == null || text.isBlank()) {
            return null;
        }
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(text.strip())) {
                return value;
            }
        }
        wrong.add(
                field,
                CHOICES + Arrays.stream(type.getEnumConstants()).map(Enum::name).toList() + ".");
        return null;
    }

    /** The values with these names. */
    <E extends Enum<E>> Set<E> some(Class<E> type, @Nullable List<String> texts, String field) {
        Set<E> values = EnumSet.noneOf(type);
        for (String text : orNone(texts)) {
            E value = one(type, text, field);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    /** A moment with its offset, in ISO 8601. */
    @Nullable
    OffsetDateTime moment(@Nullable String text, String field) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text.strip());
        } catch (DateTimeParseException e) {
            wrong.add(field, "Schrijf datum en tijd met tijdzone, zoals 2026-04-03T14:02:00+02:00.");
            return null;
        }
    }

    /** The list without absent members. */
    static List<String> orNone(@Nullable List<String> texts) {
        return texts == null
                ? List.of()
                : texts.stream().filter(t -> t != null && !t.isBlank()).toList();
    }

    /** Violations of both: what was unreadable in a field, or in a part of it, is not called missing as well. */
    static List<Violation> merged(List<Violation> unreadable, List<Violation> rules) {
        Stream<Violation> others = rules.stream()
                .filter(rule ->
                        unreadable.stream().noneMatch(known -> known.field().startsWith(rule.field())));
        return Stream.concat(unreadable.stream(), others).toList();
    }

    /** What the collected violations say, without throwing. */
    static List<Violation> of(Violations violations) {
        try {
            violations.refuseIfAny();
            return List.of();
        } catch (Refusal.Invalid refusal) {
            return refusal.violations();
        }
    }
}
