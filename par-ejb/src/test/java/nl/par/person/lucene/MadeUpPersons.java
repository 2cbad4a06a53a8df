// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.lucene;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import nl.par.index.IndexEntry;
import nl.par.index.IndexedRecords;
import nl.par.person.EmailAddress;
import nl.par.person.IdentityCertainty;
import nl.par.person.PartialDate;
import nl.par.person.PersonDetails;
import nl.par.person.PersonName;
import nl.par.person.PersonView;
import nl.par.person.PhoneNumber;
import nl.par.person.PlateNumber;
import nl.par.person.PostalAddress;
import nl.par.tenancy.RecordKind;
import org.jspecify.annotations.Nullable;

/** As many made-up persons as one likes, with the real documents, without memory: the same number is always the same person. */
public final class MadeUpPersons implements IndexedRecords {

    private static final List<String> SURNAMES = names("surnames.csv");
    private static final List<String> GIVEN = names("given_names.csv");

    private final int size;

    /** So many. */
    public MadeUpPersons(int size) {
        this.size = size;
    }

    private static List<String> names(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(MadeUpPersons.class.getResourceAsStream("/nl/par/person/match/" + file)),
                StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split("[,;]", -1)[0]).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The person with this number, from 1. */
    public static PersonView person(int number) {
        Random random = new Random(number * 31L);
        String surname = SURNAMES.get(random.nextInt(random.nextInt(SURNAMES.size()) + 1));
        String given = GIVEN.get(random.nextInt(random.nextInt(GIVEN.size()) + 1));
        PersonDetails details = new PersonDetails(
                PersonName.of(given, null, surname),
                new PartialDate(1940 + random.nextInt(70), 1 + random.nextInt(12), 1 + random.nextInt(28)),
                List.of(new PostalAddress(postcode(random), 1 + random.nextInt(200), null)),
                List.of(new PhoneNumber("+316" + (10_000_000 + random.nextInt(89_999_999)))),
                number % 3 == 0 ? List.of(new EmailAddress("p" + number + "@example.nl")) : List.of(),
                number % 4 == 0 ? List.of(new PlateNumber("12AB" + (10 + random.nextInt(89)))) : List.of(),
                IdentityCertainty.IDENTITEITSBEWIJS,
                false,
                null);
        return new PersonView(id(number), details, false, 1);
    }

    private static String postcode(Random random) {
        return (7000 + random.nextInt(1000)) + "" + (char) ('A' + random.nextInt(26))
                + (char) ('A' + random.nextInt(26));
    }

    /** Scattered like random ids, yet in the order of the numbers. */
    private static UUID id(int number) {
        long high = (number * 2_000_003L) << 16 >>> 1;
        return new UUID(high, new Random(number).nextLong());
    }

    @Override
    public RecordKind kind() {
        return RecordKind.PERSON;
    }

    @Override
    public String name() {
        return "persons";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<UUID> page(@Nullable UUID after, int limit) {
        int first = after == null ? 1 : number(after) + 1;
        List<UUID> page = new ArrayList<>();
        for (int i = first; i < first + limit && i <= size; i++) {
            page.add(id(i));
        }
        return page;
    }

    private static int number(UUID id) {
        return (int) ((id.getMostSignificantBits() << 1 >>> 16) / 2_000_003L);
    }

    @Override
    public List<IndexEntry> read(Collection<UUID> ids) {
        return ids.stream().map(id -> PersonRecords.entry(person(number(id)))).toList();
    }
}
