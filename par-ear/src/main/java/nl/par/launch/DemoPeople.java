// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Made-up people for a demo organisation: one for each role that works with PAR. */
final class DemoPeople {

    /** One of them, by the unit and the role. */
    private record Person(String first, String last, int unit, String roles) {}

    private static final List<Person> PEOPLE = List.of(
            new Person("Anna", "de Vries", 3, "vpt-adviser"),
            new Person("Bram", "Kok", 0, "employee"),
            new Person("Carla", "Smit", 0, "employee, manager"),
            new Person("Daan", "Mulder", 2, "functional-admin"),
            new Person("Els", "Bakker", 2, "privacy-officer"));

    private DemoPeople() {}

    /** Writes them below the others in {@code demo/colleagues.yaml}. */
    static void add(Path root, KnownOrganisation organisation) {
        StringBuilder lines = new StringBuilder();
        PEOPLE.forEach(person -> lines.append(entry(person, organisation)));
        try {
            Files.writeString(root.resolve("demo/colleagues.yaml"), lines, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String entry(Person person, KnownOrganisation organisation) {
        String username = (person.first() + "." + person.last().replace(" ", "") + "." + organisation.code())
                .toLowerCase(Locale.ROOT);
        String domain = NewOrganisation.madeUp(organisation).get("domein");
        List<String> units = organisation.usualUnits();
        return """
                  - tenant: %s
                    id: %s
                    username: %s
                    firstName: %s
                    lastName: %s
                    name: %s %s
                    email: %s@%s
                    unit: %s
                    roles: [%s]
                """.formatted(
                        organisation.code(),
                        UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8)),
                        username,
                        person.first(),
                        person.last(),
                        person.first(),
                        person.last(),
                        username,
                        domain,
                        units.get(Math.min(person.unit(), units.size() - 1)),
                        person.roles());
    }
}
