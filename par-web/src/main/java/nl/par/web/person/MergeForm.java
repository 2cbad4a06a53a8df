// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.person;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.par.identity.Choice;
import nl.par.identity.MergeCommand;
import nl.par.identity.SplitCommand;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violation;
import nl.par.person.PersonField;
import nl.par.web.api.RecordId;
import nl.par.web.page.Fields;
import org.jspecify.annotations.Nullable;

/** The form in which the adviser chooses whose values are kept. */
final class MergeForm {

    private MergeForm() {}

    static MergeCommand read(Fields fields) {
        return new MergeCommand(
                RecordId.find(fields.text("blijft")).orElse(null),
                choices(fields),
                fields.textOrNull("reden"),
                fields.version("versieEen"),
                fields.version("versieTwee"));
    }

    private static Map<PersonField, Choice> choices(Fields fields) {
        Map<PersonField, Choice> choices = new EnumMap<>(PersonField.class);
        for (PersonField field : PersonField.values()) {
            for (Choice choice : Choice.values()) {
                if (fields.has(field.property(), choice.name())) {
                    choices.put(field, choice);
                }
            }
        }
        return choices;
    }

    /** The same by name, as the API sends it. */
    static MergeCommand command(PersonJson.Samenvoegen asked) {
        Fields fields = Fields.empty();
        Map<String, String> choices = asked.keuzes() == null ? Map.of() : asked.keuzes();
        choices.forEach((part, choice) -> {
            boolean known = Arrays.stream(PersonField.values())
                            .anyMatch(field -> field.property().equals(part))
                    && Arrays.stream(Choice.values()).anyMatch(c -> c.name().equals(choice));
            if (!known) {
                throw new Refusal.Invalid(
                        List.of(new Violation("keuzes", "Kies per onderdeel EEN, TWEE of, bij lijsten, BEIDE.")));
            }
            fields.with(part, choice);
        });
        return new MergeCommand(
                RecordId.find(asked.blijft()).orElse(null),
                choices(fields),
                asked.reden(),
                asked.versieEen(),
                asked.versieTwee());
    }

    /** How one person becomes two, as the API sends it. */
    static SplitCommand command(PersonJson.Splitsing asked) {
        SplitCommand.Details details = Arrays.stream(SplitCommand.Details.values())
                .filter(d -> d.name().equals(asked.gegevens()))
                .findFirst()
                .orElse(null);
        return new SplitCommand(
                asked.reden(), details, sides("meldingen", asked.meldingen()), sides("stukken", asked.stukken()));
    }

    private static Map<UUID, SplitCommand.Side> sides(String field, @Nullable Map<String, String> sent) {
        Map<UUID, SplitCommand.Side> sides = new HashMap<>();
        Map<String, String> told = sent == null ? Map.of() : sent;
        told.forEach((record, side) -> {
            UUID id = RecordId.find(record).orElse(null);
            Optional<SplitCommand.Side> known = Arrays.stream(SplitCommand.Side.values())
                    .filter(s -> s.name().equals(side))
                    .findFirst();
            if (id == null || known.isEmpty()) {
                throw new Refusal.Invalid(List.of(new Violation(field, "Kies per id BLIJVER of TERUGGEKEERDE.")));
            }
            sides.put(id, known.get());
        });
        return sides;
    }
}
