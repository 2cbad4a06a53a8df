// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.person;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.par.identity.MergeLine;
import nl.par.identity.PersonFile;
import nl.par.person.PersonBsn;
import nl.par.person.PersonChangeLine;
import nl.par.person.PersonDetails;
import nl.par.person.PersonName;
import nl.par.web.incident.Told;
import nl.par.web.page.Datum;
import nl.par.web.page.Dutch;
import nl.par.web.page.Fields;
import nl.par.web.page.Table;
import org.jspecify.annotations.Nullable;

/**
 * A person.
 *
 * @param keeps whether the reader may change something
 * @param restriction the form of the restriction
 * @param reveal the form that shows the BSN
 * @param bsn the whole BSN, when the adviser just asked for it
 */
public record PersonPageView(
        PersonFile file,
        boolean keeps,
        Fields restriction,
        Fields reveal,
        @Nullable String bsn) {

    public UUID id() {
        return file.persoon().id();
    }

    public String address() {
        return "/personen/" + id();
    }

    public String called() {
        return file.persoon().details().forReading();
    }

    public boolean restricted() {
        return file.persoon().restricted();
    }

    public boolean minor() {
        return file.persoon().details().mogelijkMinderjarig();
    }

    public boolean hasBsn() {
        return file.persoon().details().burgerservicenummer() != null;
    }

    /** Everything that is registered, the parts of the name apart. */
    public List<Datum> details() {
        PersonDetails details = file.persoon().details();
        PersonName name = details.naam();
        List<Datum> items = new ArrayList<>();
        add(items, "Voornamen", name.voornamen());
        add(items, "Voorletters", name.voorletters());
        add(items, "Naam van de partner", name.partnernaam());
        List<Datum> all = new ArrayList<>(Told.person(details.withBsn(null)));
        all.addAll(Math.min(1, all.size()), items);
        PersonBsn number = details.burgerservicenummer();
        if (number != null) {
            String when = number.on() == null ? "" : " op " + Dutch.date(number.on());
            all.add(Datum.words(
                    "Burgerservicenummer", number.masked() + ", " + number.how().label() + when));
        }
        return all;
    }

    private static void add(List<Datum> items, String label, @Nullable String text) {
        if (text != null) {
            items.add(new Datum(label, text));
        }
    }

    /** Who changed what. */
    public Table history() {
        return new Table(
                "Wijzigingen",
                false,
                List.of(
                        new Table.Column("Wanneer"),
                        new Table.Column("Door"),
                        new Table.Column("Wat"),
                        new Table.Column("Reden")),
                file.historie().stream().map(PersonPageView::row).toList());
    }

    private static Table.Row row(PersonChangeLine line) {
        String reason = line.reden();
        return new Table.Row(
                Table.Cell.text(Dutch.dateTime(line.moment().toInstant())),
                Table.Cell.text(line.door()),
                Table.Cell.words(line.velden()),
                Table.Cell.text(reason == null ? "–" : reason));
    }

    /** Who turned out to be this person, as far as it was not undone. */
    public List<MergeLine> merges() {
        return file.samenvoegingen().stream()
                .filter(merge -> merge.ongedaan() == null)
                .toList();
    }
}
