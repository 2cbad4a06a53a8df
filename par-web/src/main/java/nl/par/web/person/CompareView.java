// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.par.identity.Choice;
import nl.par.identity.PairStatus;
import nl.par.identity.PairView;
import nl.par.person.EmailAddress;
import nl.par.person.PersonBsn;
import nl.par.person.PersonDetails;
import nl.par.person.PersonField;
import nl.par.person.PersonView;
import nl.par.person.PhoneNumber;
import nl.par.person.PlateNumber;
import nl.par.person.PostalAddress;
import nl.par.web.page.Fields;
import nl.par.web.page.Option;

/** Two persons side by side, with the form that makes them one and the form that says they are two. */
public record CompareView(PairView pair, Fields merge, Fields reject) {

    private static final String NOTHING = "niet bekend";
    private static final Set<PersonField> OWN_WORDS =
            EnumSet.of(PersonField.BURGERSERVICENUMMER, PersonField.ZEKERHEID, PersonField.MOGELIJK_MINDERJARIG);

    /**
     * One part of both.
     *
     * @param same whether there is nothing to choose
     */
    public record Line(PersonField field, String een, String twee, boolean same, List<Option> options) {

        /** Whether PAR has words for it, beside what is only this person's. */
        public boolean words() {
            return OWN_WORDS.contains(field);
        }
    }

    public boolean open() {
        return pair.status() == PairStatus.OPEN;
    }

    public String address() {
        return "/personen/mogelijk-dezelfde/" + pair.id();
    }

    /** All parts that either has. */
    public List<Line> lines() {
        return Arrays.stream(PersonField.values())
                .map(this::line)
                .filter(line -> !line.een().equals(NOTHING) || !line.twee().equals(NOTHING))
                .toList();
    }

    private Line line(PersonField field) {
        PersonDetails one = pair.een().details();
        PersonDetails two = pair.twee().details();
        String first = text(field, one);
        String second = text(field, two);
        return new Line(field, first, second, field.same(one, two), options(field, first, second));
    }

    private static List<Option> options(PersonField field, String first, String second) {
        List<Option> options = new ArrayList<>();
        if (field.several()) {
            options.add(new Option(Choice.BEIDE.name(), "Beide bewaren"));
        }
        options.add(new Option(Choice.EEN.name(), first, "Persoon 1"));
        options.add(new Option(Choice.TWEE.name(), second, "Persoon 2"));
        return options;
    }

    /** What is chosen before the adviser chooses: both where both can stay, else who has something. */
    public Fields fields(Line line) {
        if (!merge.texts(line.field().property()).isEmpty()) {
            return merge;
        }
        Choice first = line.field().several()
                ? Choice.BEIDE
                : line.een().equals(NOTHING) || line.een().equals("nee") ? Choice.TWEE : Choice.EEN;
        return Fields.empty().with(line.field().property(), first.name());
    }

    /** Who stays. */
    public List<Option> stays() {
        return List.of(
                stay("Persoon 1", pair.een(), pair.dossiersEen()), stay("Persoon 2", pair.twee(), pair.dossiersTwee()));
    }

    private static Option stay(String which, PersonView person, List<String> files) {
        return new Option(
                person.id().toString(), which + ": " + person.details().forReading(), dossiers(files));
    }

    private static String dossiers(List<String> files) {
        return files.isEmpty() ? "Geen dossier" : "Dossier " + String.join(", ", files);
    }

    private static String text(PersonField field, PersonDetails person) {
        String text = switch (field) {
            case NAAM -> person.naam().forReading() + also(person.naam().aliassen());
            case GEBOORTEDATUM ->
                person.geboortedatum() == null ? "" : person.geboortedatum().inWords();
            case ADRESSEN ->
                person.adressen().stream().map(PostalAddress::forReading).collect(Collectors.joining(", "));
            case TELEFOONNUMMERS ->
                person.telefoonnummers().stream().map(PhoneNumber::forReading).collect(Collectors.joining(", "));
            case EMAILADRESSEN ->
                person.emailadressen().stream().map(EmailAddress::folded).collect(Collectors.joining(", "));
            case KENTEKENS ->
                person.kentekens().stream().map(PlateNumber::forReading).collect(Collectors.joining(", "));
            case BURGERSERVICENUMMER -> bsn(person.burgerservicenummer());
            case ZEKERHEID -> person.zekerheid().label();
            case MOGELIJK_MINDERJARIG -> person.mogelijkMinderjarig() ? "ja" : "nee";
            case BESCHRIJVING -> person.beschrijving() == null ? "" : person.beschrijving();
        };
        return text.isEmpty() ? NOTHING : text;
    }

    private static String also(List<String> aliases) {
        return aliases.isEmpty() ? "" : ", ook bekend als " + String.join(", ", aliases);
    }

    private static String bsn(@org.jspecify.annotations.Nullable PersonBsn bsn) {
        return bsn == null ? "" : bsn.masked() + ", " + bsn.how().label();
    }
}
