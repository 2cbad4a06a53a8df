// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.incident;

import java.util.List;
import nl.par.incident.AcuteResponse;
import nl.par.incident.Circumstances;
import nl.par.web.page.Fields;
import org.jspecify.annotations.Nullable;

/** Fills the steps with what was told so far. */
final class CompleteFields {

    private final Fields fields = Fields.empty();

    private CompleteFields() {}

    static Fields of(Melding told) {
        CompleteFields filled = new CompleteFields();
        filled.person(told.betrokkene());
        filled.story(told);
        filled.circumstances(told);
        filled.affected(told);
        return filled.fields;
    }

    private void person(Melding.@Nullable Betrokkene person) {
        if (person == null) {
            return;
        }
        fields.with("betrokkene.voornamen", person.voornamen())
                .with("betrokkene.roepnaam", person.roepnaam())
                .with("betrokkene.voorletters", person.voorletters())
                .with("betrokkene.voorvoegsel", person.voorvoegsel())
                .with("betrokkene.geslachtsnaam", person.geslachtsnaam())
                .with("betrokkene.partnernaam", person.partnernaam())
                .with("betrokkene.aliassen", joined(person.aliassen()))
                .with("betrokkene.geboortedatum", person.geboortedatum())
                .with("betrokkene.telefoonnummers", joined(person.telefoonnummers()))
                .with("betrokkene.emailadressen", joined(person.emailadressen()))
                .with("betrokkene.kentekens", joined(person.kentekens()))
                .with("betrokkene.zekerheid", person.zekerheid())
                .with("betrokkene.beschrijving", person.beschrijving())
                .with("betrokkene.burgerservicenummer", person.burgerservicenummer())
                .with("betrokkene.burgerservicenummerControle", person.burgerservicenummerControle());
        ticked("betrokkene.mogelijkMinderjarig", "ja", person.mogelijkMinderjarig());
        List<Melding.Adres> addresses = person.adressen();
        if (addresses != null && !addresses.isEmpty()) {
            fields.with("betrokkene.postcode", addresses.get(0).postcode());
            fields.with("betrokkene.huisnummer", number(addresses.get(0)));
        }
    }

    private void story(Melding told) {
        fields.with("locatie", told.locatie()).with("ernst", told.ernst()).with("omschrijving", told.omschrijving());
        Melding.Verhaal story = told.verhaal();
        if (story == null) {
            return;
        }
        fields.with("kwestie", story.kwestie())
                .with("wie", story.wie())
                .with("wat", story.wat())
                .with("waar", story.waar())
                .with("waarmee", story.waarmee())
                .with("welkeWijze", story.welkeWijze())
                .with("wanneer", story.wanneer())
                .with("waarom", story.waarom())
                .with("voorwerp", story.voorwerp())
                .with("onlineAdres", story.onlineAdres());
        ticked("ook", "herhaald", story.herhaald());
        ticked("ook", "tegenFamilie", story.tegenFamilie());
        List<Melding.Uitspraak> said = story.uitspraken() == null ? List.of() : story.uitspraken();
        for (int row = 0; row < said.size(); row++) {
            fields.with("uitspraak" + row, said.get(row).tekst());
            fields.with("uitspraakSoort" + row, said.get(row).soort());
        }
    }

    private void circumstances(Melding told) {
        Circumstances at = told.omstandigheden() == null ? Circumstances.NONE : told.omstandigheden();
        AcuteResponse done = told.optreden() == null ? AcuteResponse.NONE : told.optreden();
        fields.with("aanleiding", at.aanleiding());
        ticked("situatie", "alleen", at.alleen());
        ticked("situatie", "buitenWerktijd", at.buitenWerktijd());
        ticked("situatie", "hulpInDeBuurt", at.hulpInDeBuurt());
        ticked("optreden", "gesust", done.gesust());
        ticked("optreden", "alarm", done.alarm());
        ticked("optreden", "gebeld112", done.gebeld112());
        ticked("optreden", "politieKwam", done.politieKwam());
        ticked("optreden", "verwijderd", done.verwijderd());
    }

    private void affected(Melding told) {
        if (told.namens() != null) {
            fields.with("namens.naam", told.namens().naam())
                    .with("namens.email", told.namens().email());
        }
        Melding.Getroffene affected = told.getroffene();
        if (affected == null) {
            return;
        }
        fields.with("getroffene.rol", affected.rol())
                .with("getroffene.letsel", affected.letsel())
                .with("getroffene.schade", affected.schade());
        Integer days = affected.verzuimdagen();
        fields.with("getroffene.verzuimdagen", days == null ? null : days.toString());
        ticked("gevolgen", "blijvendLetsel", affected.blijvendLetsel());
        ticked("gevolgen", "medischeHulp", affected.medischeHulp());
        ticked("gevolgen", "ziekenhuis", affected.ziekenhuis());
        ticked("wensen", "aangifteGewenst", affected.aangifteGewenst());
        ticked("wensen", "anoniem", affected.anoniem());
    }

    private void ticked(String group, String box, boolean on) {
        fields.with(group, on ? box : null);
    }

    private static @Nullable String number(Melding.Adres address) {
        if (address.huisnummer() == null) {
            return null;
        }
        return address.toevoeging() == null ? address.huisnummer() : address.huisnummer() + " " + address.toevoeging();
    }

    private static String joined(@Nullable List<String> texts) {
        return texts == null ? "" : String.join(", ", texts);
    }
}
