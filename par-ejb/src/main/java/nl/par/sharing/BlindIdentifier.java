// SPDX-License-Identifier: EUPL-1.2
package nl.par.sharing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.par.kernel.Bsn;
import nl.par.person.PartialDate;
import nl.par.person.PersonBsn;
import nl.par.person.PersonDetails;
import nl.par.person.match.WholeName;
import org.jspecify.annotations.Nullable;

/**
 * Something by which a person is known beyond doubt: a BSN, or a full name with a full date of birth. Anything less identifies nobody here, a name
 * alone least of all (R8). It lives in memory and prints itself as its kind.
 *
 * @param text the same for the same person, however it was written
 */
public record BlindIdentifier(Kind kind, String text) {

    /** The kinds; the name takes part in the hash and so never changes. */
    public enum Kind {
        BSN("burgerservicenummer"),
        NAAM_EN_GEBOORTEDATUM("volledige naam met geboortedatum");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** For people, in Dutch. */
        public String label() {
            return label;
        }
    }

    /** What a question holds of this kind; nothing when it holds a name only. */
    public static List<BlindIdentifier> asked(String name, @Nullable PartialDate born, Collection<Bsn> numbers) {
        Set<BlindIdentifier> found = new LinkedHashSet<>();
        numbers.stream().map(BlindIdentifier::of).forEach(found::add);
        WholeName.of(name).flatMap(whole -> of(whole, born)).ifPresent(found::add);
        return List.copyOf(found);
    }

    /** Everything by which a registered person may be recognised, with her BSN opened; a BSN that nobody verified does not count. */
    public static List<BlindIdentifier> of(PersonDetails person) {
        List<BlindIdentifier> found = new ArrayList<>();
        PersonBsn bsn = person.burgerservicenummer();
        if (bsn != null && bsn.number() != null && bsn.how().verified()) {
            found.add(of(bsn.number()));
        }
        WholeName.registered(person.naam())
                .forEach(name -> of(name, person.geboortedatum()).ifPresent(found::add));
        return found;
    }

    private static BlindIdentifier of(Bsn number) {
        return new BlindIdentifier(Kind.BSN, number.digits());
    }

    private static Optional<BlindIdentifier> of(String wholeName, @Nullable PartialDate born) {
        return Optional.ofNullable(born)
                .filter(PartialDate::complete)
                .map(date -> new BlindIdentifier(Kind.NAAM_EN_GEBOORTEDATUM, date.iso() + " " + wholeName));
    }

    @Override
    public String toString() {
        return kind.name();
    }
}
