// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.par.incident.AcuteResponse;
import nl.par.incident.Affected;
import nl.par.incident.Circumstances;
import nl.par.incident.IncidentReport;
import nl.par.incident.OnBehalf;
import nl.par.incident.Story;
import nl.par.kernel.IncidentKind;
import nl.par.person.EmailAddress;
import nl.par.person.PersonBsn;
import nl.par.person.PersonDetails;
import nl.par.person.PhoneNumber;
import nl.par.person.PlateNumber;
import nl.par.person.PostalAddress;
import nl.par.web.page.Datum;
import nl.par.web.page.Dutch;
import org.jspecify.annotations.Nullable;

/** What was told in a report, to read back: only what was filled in. */
public final class Told {

    private final List<Datum> items = new ArrayList<>();

    private Told() {}

    /** The parts in the order of the steps; parts about which nothing was told are left out. */
    public static List<Section> of(IncidentReport report) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("De melding", minute(report)));
        sections.add(new Section("Wie", person(report.betrokkene())));
        sections.add(new Section("Wat er gebeurde", story(report.verhaal())));
        sections.add(new Section("Omstandigheden", circumstances(report.omstandigheden(), report.optreden())));
        sections.add(new Section("Uzelf of uw collega", affected(report)));
        return sections.stream().filter(section -> !section.items().isEmpty()).toList();
    }

    /** The kinds in words, with commas. */
    public static String kinds(java.util.Collection<IncidentKind> kinds) {
        return kinds.stream().sorted().map(IncidentKind::label).collect(Collectors.joining(", "));
    }

    /** What is known of a person, line by line. */
    public static List<Datum> person(@Nullable PersonDetails person) {
        Told told = new Told();
        if (person == null) {
            return told.items;
        }
        told.line("Naam", person.naam().forReading());
        told.line("Ook bekend als", String.join(", ", person.naam().aliassen()));
        told.line(
                "Geboortedatum",
                person.geboortedatum() == null ? null : person.geboortedatum().inWords());
        told.line(
                "Adres",
                joined(person.adressen().stream().map(PostalAddress::forReading).toList()));
        told.line(
                "Telefoon",
                joined(person.telefoonnummers().stream()
                        .map(PhoneNumber::forReading)
                        .toList()));
        told.line(
                "E-mail",
                joined(person.emailadressen().stream().map(EmailAddress::folded).toList()));
        told.line(
                "Kenteken",
                joined(person.kentekens().stream().map(PlateNumber::forReading).toList()));
        PersonBsn bsn = person.burgerservicenummer();
        told.words(
                "Burgerservicenummer",
                bsn == null ? null : bsn.masked() + ", " + bsn.how().label());
        told.line("Beschrijving", person.beschrijving());
        told.words("Hoe zeker", person.zekerheid().label());
        told.words("Let op", person.mogelijkMinderjarig() ? "mogelijk minderjarig" : null);
        return told.items;
    }

    private static List<Datum> minute(IncidentReport report) {
        Told told = new Told();
        told.line(
                "Wanneer",
                report.tijdstip() == null
                        ? null
                        : Dutch.dateTime(report.tijdstip().toInstant()));
        told.words("Contact", report.kanaal() == null ? null : report.kanaal().label());
        told.line("Plaats", report.locatie());
        told.words("Soort", kinds(report.soorten()));
        told.words("Ernst", report.ernst() == null ? null : report.ernst().label());
        told.words(
                "Gaat het?", report.gaatHet() == null ? null : report.gaatHet().label());
        return told.items;
    }

    private static List<Datum> story(Story story) {
        Told told = new Told();
        told.line("Waar het over ging", story.kwestie());
        told.line("Wat er gebeurde", story.omschrijving());
        told.line("Wie", story.wie());
        told.line("Wat", story.wat());
        told.line("Waar", story.waar());
        told.line("Waarmee", story.waarmee());
        told.line("Op welke wijze", story.welkeWijze());
        told.line("Wanneer", story.wanneer());
        told.line("Waarom", story.waarom());
        story.uitspraken().forEach(said -> told.line(said.kind().label(), said.text()));
        told.line("Voorwerp of wapen", story.voorwerp());
        told.line("Online te zien", story.onlineAdres());
        told.ticked("Ook", Map.of("gebeurde eerder", story.herhaald(), "tegen familie", story.tegenFamilie()));
        return told.items;
    }

    private static List<Datum> circumstances(Circumstances at, AcuteResponse done) {
        Told told = new Told();
        told.ticked(
                "Situatie",
                Map.of(
                        "alleen", at.alleen(),
                        "buiten werktijd", at.buitenWerktijd(),
                        "hulp in de buurt", at.hulpInDeBuurt()));
        told.line("Aanleiding", at.aanleiding());
        told.ticked(
                "Direct gedaan",
                Map.of(
                        "situatie gesust", done.gesust(),
                        "alarm gebruikt", done.alarm(),
                        "112 gebeld", done.gebeld112(),
                        "politie kwam", done.politieKwam(),
                        "persoon verwijderd", done.verwijderd()));
        return told.items;
    }

    private static List<Datum> affected(IncidentReport report) {
        Told told = new Told();
        OnBehalf other = report.namens();
        told.line("Gemeld voor", other == null ? null : other.naam());
        Affected affected = report.getroffene();
        if (affected != null) {
            told.words("Rol", affected.rol() == null ? null : affected.rol().label());
            told.line("Letsel", affected.letsel());
            told.line("Schade", affected.schade());
            told.words(
                    "Verzuim", affected.verzuimdagen() == null ? null : affected.verzuimdagen() + " dagen tot nu toe");
            told.ticked(
                    "Gevolgen",
                    Map.of(
                            "blijvend letsel", affected.blijvendLetsel(),
                            "medische hulp", affected.medischeHulp(),
                            "ziekenhuisopname", affected.ziekenhuis()));
            told.ticked(
                    "Wensen",
                    Map.of("wil aangifte", affected.aangifteGewenst(), "wil anoniem blijven", affected.anoniem()));
        }
        return told.items;
    }

    private void line(String label, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            items.add(new Datum(label, text));
        }
    }

    /** A line in PAR's own words. */
    private void words(String label, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            items.add(Datum.words(label, text));
        }
    }

    private void ticked(String label, Map<String, Boolean> boxes) {
        words(
                label,
                boxes.entrySet().stream()
                        .filter(Map.Entry::getValue)
                        .map(Map.Entry::getKey)
                        .sorted()
                        .collect(Collectors.joining(", ")));
    }

    private static String joined(List<String> texts) {
        return String.join(", ", texts);
    }
}
