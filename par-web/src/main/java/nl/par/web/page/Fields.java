// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.page;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A form as it was typed, with what was wrong: it fills the form again, so that nothing typed is lost. Reading a date
 * or time that cannot be understood adds an error and gives nothing.
 */
public final class Fields {

    private final MultivaluedMap<String, String> values = new MultivaluedHashMap<>();
    private final List<Violation> errors = new ArrayList<>();

    /** The form as the browser sent it. */
    public static Fields of(MultivaluedMap<String, String> sent) {
        Fields fields = new Fields();
        sent.forEach((name, texts) -> fields.values.put(name, new ArrayList<>(texts)));
        return fields;
    }

    /** A form that nobody has filled in yet. */
    public static Fields empty() {
        return new Fields();
    }

    /** Fills in a field beforehand. */
    public Fields with(String name, @Nullable String value) {
        if (value != null) {
            values.add(name, value);
        }
        return this;
    }

    /** Fills in a date beforehand. */
    public Fields with(String name, @Nullable LocalDate date) {
        return with(name, date == null ? null : Dutch.typed(date));
    }

    /** What was typed, without white space around it; empty if nothing. */
    public String text(String name) {
        String value = values.getFirst(name);
        return value == null ? "" : value.strip();
    }

    /** What was typed, or null if nothing. */
    public @Nullable String textOrNull(String name) {
        String text = text(name);
        return text.isEmpty() ? null : text;
    }

    /** The choices ticked. */
    public List<String> texts(String name) {
        List<String> texts = values.get(name);
        return texts == null
                ? List.of()
                : texts.stream().filter(t -> !t.isBlank()).toList();
    }

    /** Whether the choice is ticked or chosen. */
    public boolean has(String name, String value) {
        return texts(name).contains(value);
    }

    /**
     * The version of the record that the form was made from, in its field {@code versie}.
     *
     * @throws Refusal.Stale when the form carries none, so that nobody overwrites what she has not seen
     */
    public int version() {
        return version("versie");
    }

    /** The same of one of several records in a form. */
    public int version(String name) {
        String carried = text(name);
        if (!carried.matches("[0-9]{1,9}")) {
            throw new Refusal.Stale();
        }
        return Integer.parseInt(carried);
    }

    /** The date typed in any customary notation: 17-9-2022, 17/09/2022, 17092022, 17 september 2022, 2022-09-17. */
    public Optional<LocalDate> date(String name) {
        return read(name, TypedTime::date, "Vul een datum in zoals 3-4-2026.");
    }

    /** The time typed: 14:02, 14.02, 1402, 14 uur. */
    public Optional<LocalTime> time(String name) {
        return read(name, TypedTime::time, "Vul een tijd in zoals 14:02.");
    }

    /** Date and time of {@code form/datetime.jte}: the fields {@code name} and {@code nameTijd}. */
    public Optional<LocalDateTime> dateTime(String name) {
        Optional<LocalDate> date = date(name);
        Optional<LocalTime> time = time(name + "Tijd");
        return date.flatMap(d -> time.map(d::atTime));
    }

    /** Adds what is wrong with a field. */
    public Fields wrong(String field, String message) {
        errors.add(new Violation(field, message));
        return this;
    }

    /** Adds all that a use case refused. */
    public Fields wrong(Refusal.Invalid refusal) {
        errors.addAll(refusal.violations());
        return this;
    }

    /** All that is wrong, in the order found. */
    public List<Violation> errors() {
        return List.copyOf(errors);
    }

    /** What is wrong with this field, or null. */
    public @Nullable String error(String name) {
        return errors.stream()
                .filter(e -> e.field().equals(name))
                .map(Violation::message)
                .findFirst()
                .orElse(null);
    }

    /** The ids of the hint and the error of this field, for {@code aria-describedby}; null if it has neither. */
    public @Nullable String describedBy(String name, @Nullable String hint) {
        String hintId = hint == null ? "" : "uitleg-" + name;
        String errorId = error(name) == null ? "" : "fout-" + name;
        String ids = (hintId + " " + errorId).strip();
        return ids.isEmpty() ? null : ids;
    }

    private <T> Optional<T> read(String name, TypedTime.Reader<T> reader, String message) {
        String typed = text(name);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> read = reader.read(typed);
        if (read.isEmpty()) {
            wrong(name, message);
        }
        return read;
    }
}
