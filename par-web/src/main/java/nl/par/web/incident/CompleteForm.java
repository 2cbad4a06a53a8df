// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.par.incident.AcuteResponse;
import nl.par.incident.Circumstances;
import nl.par.incident.OnBehalf;
import nl.par.web.page.Fields;
import org.jspecify.annotations.Nullable;

/** Puts what was typed in one step into the report as it was told so far. */
final class CompleteForm {

    private final Fields fields;
    private final Melding before;

    private CompleteForm(Melding before, Fields fields) {
        this.before = before;
        this.fields = fields;
    }

    static Melding merged(Melding before, CompleteStep step, Fields fields) {
        CompleteForm form = new CompleteForm(before, fields);
        return switch (step) {
            case WIE -> form.with(before.verhaal(), form.person(), before.getroffene());
            case WAT -> form.with(form.story(), before.betrokkene(), before.getroffene());
            case OMSTANDIGHEDEN -> form.circumstances();
            case U -> form.affected();
            case BIJLAGEN, CONTROLE -> before;
        };
    }

    private Melding with(
            Melding.@Nullable Verhaal story,
            Melding.@Nullable Betrokkene person,
            Melding.@Nullable Getroffene affected) {
        boolean told = fields.has("stap", CompleteStep.WAT.path());
        return new Melding(
                before.tijdstip(),
                before.kanaal(),
                told ? fields.textOrNull("locatie") : before.locatie(),
                before.soorten(),
                before.gaatHet(),
                told ? fields.textOrNull("ernst") : before.ernst(),
                told ? fields.textOrNull("omschrijving") : before.omschrijving(),
                before.namens(),
                story,
                before.omstandigheden(),
                before.optreden(),
                person,
                affected);
    }

    private Melding.Verhaal story() {
        return new Melding.Verhaal(
                fields.textOrNull("kwestie"),
                fields.textOrNull("wie"),
                fields.textOrNull("wat"),
                fields.textOrNull("waar"),
                fields.textOrNull("waarmee"),
                fields.textOrNull("welkeWijze"),
                fields.textOrNull("wanneer"),
                fields.textOrNull("waarom"),
                statements(),
                fields.textOrNull("voorwerp"),
                ticked("ook", "herhaald"),
                ticked("ook", "tegenFamilie"),
                fields.textOrNull("onlineAdres"));
    }

    private List<Melding.Uitspraak> statements() {
        List<Melding.Uitspraak> said = new ArrayList<>();
        for (int row = 0; row < 50; row++) {
            String text = fields.textOrNull("uitspraak" + row);
            if (text != null) {
                said.add(new Melding.Uitspraak(fields.textOrNull("uitspraakSoort" + row), text));
            }
        }
        return said;
    }

    private Melding.Betrokkene person() {
        String postcode = fields.textOrNull("betrokkene.postcode");
        return new Melding.Betrokkene(
                fields.textOrNull("betrokkene.voornamen"),
                fields.textOrNull("betrokkene.roepnaam"),
                fields.textOrNull("betrokkene.voorletters"),
                fields.textOrNull("betrokkene.voorvoegsel"),
                fields.textOrNull("betrokkene.geslachtsnaam"),
                fields.textOrNull("betrokkene.partnernaam"),
                split("betrokkene.aliassen"),
                fields.textOrNull("betrokkene.geboortedatum"),
                postcode == null
                        ? List.of()
                        : List.of(new Melding.Adres(postcode, fields.textOrNull("betrokkene.huisnummer"), null)),
                split("betrokkene.telefoonnummers"),
                split("betrokkene.emailadressen"),
                split("betrokkene.kentekens"),
                fields.textOrNull("betrokkene.zekerheid"),
                fields.has("betrokkene.mogelijkMinderjarig", "ja"),
                fields.textOrNull("betrokkene.beschrijving"),
                fields.textOrNull("betrokkene.burgerservicenummer"),
                fields.textOrNull("betrokkene.burgerservicenummerControle"));
    }

    private Melding circumstances() {
        return new Melding(
                before.tijdstip(),
                before.kanaal(),
                before.locatie(),
                before.soorten(),
                before.gaatHet(),
                before.ernst(),
                before.omschrijving(),
                before.namens(),
                before.verhaal(),
                new Circumstances(
                        ticked("situatie", "alleen"),
                        ticked("situatie", "buitenWerktijd"),
                        ticked("situatie", "hulpInDeBuurt"),
                        fields.textOrNull("aanleiding")),
                new AcuteResponse(
                        ticked("optreden", "gesust"),
                        ticked("optreden", "alarm"),
                        ticked("optreden", "gebeld112"),
                        ticked("optreden", "politieKwam"),
                        ticked("optreden", "verwijderd")),
                before.betrokkene(),
                before.getroffene());
    }

    private Melding affected() {
        String name = fields.textOrNull("namens.naam");
        String email = fields.textOrNull("namens.email");
        Melding.Getroffene told = new Melding.Getroffene(
                fields.textOrNull("getroffene.rol"),
                fields.textOrNull("getroffene.letsel"),
                ticked("gevolgen", "blijvendLetsel"),
                ticked("gevolgen", "medischeHulp"),
                ticked("gevolgen", "ziekenhuis"),
                days(),
                fields.textOrNull("getroffene.schade"),
                ticked("wensen", "aangifteGewenst"),
                ticked("wensen", "anoniem"));
        return new Melding(
                before.tijdstip(),
                before.kanaal(),
                before.locatie(),
                before.soorten(),
                before.gaatHet(),
                before.ernst(),
                before.omschrijving(),
                name == null && email == null ? null : new OnBehalf(name, email),
                before.verhaal(),
                before.omstandigheden(),
                before.optreden(),
                before.betrokkene(),
                told);
    }

    private @Nullable Integer days() {
        String typed = fields.textOrNull("getroffene.verzuimdagen");
        if (typed == null) {
            return null;
        }
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : -1;
    }

    private boolean ticked(String group, String box) {
        return fields.has(group, box);
    }

    private List<String> split(String name) {
        return Arrays.stream(fields.text(name).split("[,;\\n]", -1))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
