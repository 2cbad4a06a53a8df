// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.par.kernel.Channel;
import nl.par.kernel.IncidentKind;
import nl.par.kernel.Severity;

/** The traits by which the history can be narrowed and counted. Values of the first four are fixed; those of the others are names. */
public enum HistoryFacet {
    ONDERDEEL("Onderdeel", "onderdelen", TimelineKind.values(), TimelineKind::label),
    SOORT("Soort agressie", "soorten", IncidentKind.values(), IncidentKind::label),
    ERNST("Ernst", "ernst", Severity.values(), severity -> severity.level() + ". " + severity.label()),
    KANAAL("Kanaal", "kanalen", Channel.values(), Channel::label),
    MAATREGEL("Maatregel", "maatregelen"),
    EENHEID("Eenheid", "eenheden");

    /**
     * A value that a trait can have.
     *
     * @param code as the API and the forms send it
     * @param label as it is called on pages
     */
    public record Value(String code, String label) {}

    private final String label;
    private final String field;

    @SuppressWarnings("ImmutableEnumChecker") // an unchangeable list
    private final List<Value> values;

    HistoryFacet(String label, String field) {
        this.label = label;
        this.field = field;
        this.values = List.of();
    }

    <E extends Enum<E>> HistoryFacet(String label, String field, E[] values, Function<E, String> word) {
        this.label = label;
        this.field = field;
        this.values = Arrays.stream(values)
                .filter(value -> value != TimelineKind.INVOLVEMENT)
                .map(value -> new Value(value.name(), word.apply(value)))
                .toList();
    }

    /** As it is called on pages. */
    public String label() {
        return label;
    }

    /** The field of the API and the forms. */
    public String field() {
        return field;
    }

    /** The fixed values in their order; none when the values are names. */
    public List<Value> fixed() {
        return values;
    }

    /** How a value is called. */
    public String label(String code) {
        return find(code).map(Value::label).orElse(code);
    }

    /** Its place in a {@link HistoryRow}: the order of these traits is the order of the columns. */
    @SuppressWarnings("EnumOrdinal") // see above
    int place() {
        return ordinal();
    }

    /** Whether a question may ask for this value. */
    boolean knows(String code) {
        return values.isEmpty() ? code.length() <= 200 : find(code).isPresent();
    }

    private Optional<Value> find(String code) {
        return values.stream().filter(value -> value.code().equals(code)).findFirst();
    }
}
