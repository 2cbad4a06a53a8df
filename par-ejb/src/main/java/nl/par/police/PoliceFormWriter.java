// SPDX-License-Identifier: EUPL-1.2
package nl.par.police;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.par.casefile.KeptOut;
import nl.par.incident.CaseReports;
import nl.par.incident.Story;
import nl.par.kernel.Channel;
import nl.par.kernel.IncidentKind;
import nl.par.kernel.TurnableClock;
import nl.par.person.PersonDetails;
import nl.par.tenancy.TenantSettings;
import org.jspecify.annotations.Nullable;

/**
 * Fills the form for the police from what was reported, without retyping. Names of colleagues go out of every text (R16), and so
 * does every postcode with a house number that is neither the organisation's nor the person's own: it may be a colleague's home
 * (R15). Injuries stand on it only when assault is among the offences, damage only when destruction is.
 */
final class PoliceFormWriter {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", DUTCH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'uur'", DUTCH);
    private static final Pattern ADDRESS = Pattern.compile("(?<![\\p{L}\\d])[1-9]\\d{3}(?:"
            + "\\s?[A-Z]{2}(?![\\p{L}\\d])(?:[\\s,]{1,3}\\d{1,5}\\s?\\p{L}{0,2}(?!\\p{L}))?"
            + "|[a-z]{2}[\\s,]{1,3}\\d{1,5}\\p{L}{0,2}(?!\\p{L}))");
    private static final Pattern STREET = Pattern.compile(
            "(?<!\\p{L})\\p{Lu}[\\p{L}'’ -]{1,40}(?:straat|laan|weg|plein|dijk|kade|hof|steeg|singel|gracht|pad|dreef)\\s+\\d{1,5}\\s?[a-zA-Z]?(?!\\p{L})");
    private static final String HIDDEN = "[adres niet vermeld]";
    private static final String UNKNOWN = "Niet bekend";

    private final TenantSettings settings;
    private final PersonDetails person;
    private final KeptOut keptOut;
    private final Set<String> open;

    /** For one organisation and person; the colleagues are kept out. */
    PoliceFormWriter(TenantSettings settings, PersonDetails person, List<String> colleagues) {
        this.settings = settings;
        this.person = person;
        this.keptOut = new KeptOut(colleagues, person.naam().forReading());
        this.open = Set.of(
                bare(settings.addresses().visit()), bare(settings.addresses().post()));
    }

    /** The form of this report about these incidents. */
    PoliceForm form(ReportView report, List<CaseReports.Told> events) {
        return new PoliceForm(
                settings.name(),
                report.nummer(),
                settings.letterhead().colour(),
                report.datum(),
                filer(report),
                marks(report),
                report.feiten().stream().map(Offence::label).toList(),
                complaint(report),
                person(),
                events.stream().map(told -> event(told, report.feiten())).toList());
    }

    private List<PoliceForm.Field> filer(ReportView report) {
        TenantSettings.Contact contact = settings.vptContact();
        String reach = report.adres() == FilerAddress.UNDER_NUMBER
                ? "De medewerker doet aangifte onder nummer. Post en oproepen gaan naar de organisatie: "
                : "De aangever kiest domicilie bij de organisatie: ";
        return List.of(
                new PoliceForm.Field("Wie doet aangifte", report.aangever().label() + ", " + settings.name()),
                new PoliceForm.Field("Adres", reach + settings.addresses().visit() + "."),
                new PoliceForm.Field(
                        "Contactpersoon",
                        contact.name() + ", " + contact.role() + "\n" + contact.phone() + "\n" + contact.email()));
    }

    private static List<PoliceForm.Field> marks(ReportView report) {
        List<PoliceForm.Field> fields = new ArrayList<>();
        fields.add(new PoliceForm.Field("Ons kenmerk", report.nummer()));
        String code = report.vptCode();
        fields.add(new PoliceForm.Field(
                "VPT-code",
                switch (report.vptStatus()) {
                    case NOT_ASKED, REFUSED -> report.vptStatus().label();
                    case ASKED -> "Gevraagd: wij vragen u de Eenduidige Landelijke Afspraken toe te passen";
                    case GRANTED -> "Toegekend" + (code == null ? "" : ": " + code);
                }));
        String pv = report.pvNummer();
        fields.add(new PoliceForm.Field("PV-nummer", pv == null ? "In te vullen door de politie" : pv));
        return fields;
    }

    private static @Nullable String complaint(ReportView report) {
        LocalDate consent = report.toestemmingSlachtoffer();
        return report.feiten().stream().anyMatch(Offence::onComplaint) && consent != null
                ? "Hierbij is een feit dat alleen na een klacht wordt vervolgd. Het slachtoffer stemde daarmee in op "
                        + DAY.format(consent) + "."
                : null;
    }

    private List<PoliceForm.Field> person() {
        List<PoliceForm.Field> fields = new ArrayList<>();
        fields.add(new PoliceForm.Field("Naam", text(person.naam().forReading())));
        if (person.geboortedatum() != null) {
            fields.add(
                    new PoliceForm.Field("Geboortedatum", person.geboortedatum().inWords()));
        }
        add(fields, "Adres", person.adressen().stream().map(a -> a.forReading()).toList());
        add(
                fields,
                "Telefoon",
                person.telefoonnummers().stream().map(p -> p.forReading()).toList());
        add(
                fields,
                "E-mail",
                person.emailadressen().stream().map(e -> e.folded()).toList());
        add(
                fields,
                "Kenteken",
                person.kentekens().stream().map(k -> k.forReading()).toList());
        if (person.beschrijving() != null) {
            fields.add(new PoliceForm.Field("Beschrijving", text(person.beschrijving())));
        }
        fields.add(new PoliceForm.Field(
                "Hoe zeker is wie dit is", person.zekerheid().label()));
        return fields;
    }

    private static void add(List<PoliceForm.Field> fields, String label, List<String> values) {
        if (!values.isEmpty()) {
            fields.add(new PoliceForm.Field(label, String.join("\n", values)));
        }
    }

    private PoliceForm.Event event(CaseReports.Told told, List<Offence> offences) {
        Story story = told.verhaal();
        List<PoliceForm.Field> answers = new ArrayList<>(List.of(
                new PoliceForm.Field("Wanneer", when(told, story)),
                new PoliceForm.Field("Waar", where(told, story)),
                new PoliceForm.Field("Wie", text(story.wie())),
                new PoliceForm.Field("Wat", text(story.wat() == null ? story.omschrijving() : story.wat())),
                new PoliceForm.Field("Waarmee", text(story.waarmee() == null ? story.voorwerp() : story.waarmee())),
                new PoliceForm.Field("Op welke wijze", text(story.welkeWijze())),
                new PoliceForm.Field("Waarom", text(story.waarom()))));
        add(answers, "Waar op internet", story.onlineAdres());
        add(answers, "Eerder gebeurd", story.herhaald() ? "Ja" : null);
        add(answers, "Gericht tegen familie", story.tegenFamilie() ? "Ja" : null);
        add(answers, "112 gebeld", told.optreden().gebeld112() ? "Ja" : null);
        add(answers, "Letsel", offences.contains(Offence.ASSAULT) ? told.letsel() : null);
        add(answers, "Schade", offences.contains(Offence.DAMAGE) ? told.schade() : null);
        return new PoliceForm.Event(
                "melding " + told.nummer() + " (" + kinds(told) + ")",
                answers,
                story.uitspraken().stream()
                        .filter(said -> said.kind().mayLeaveDossier())
                        .map(said -> said.kind().label() + ": " + text(said.text()))
                        .toList());
    }

    private void add(List<PoliceForm.Field> fields, String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            fields.add(new PoliceForm.Field(label, text(value)));
        }
    }

    private static String kinds(CaseReports.Told told) {
        return new TreeSet<>(told.soorten())
                .stream()
                        .map(IncidentKind::label)
                        .map(label -> label.toLowerCase(DUTCH))
                        .collect(Collectors.joining(", "));
    }

    private String when(CaseReports.Told told, Story story) {
        String moment = MOMENT.format(told.moment().atZone(TurnableClock.DUTCH_TIME));
        return story.wanneer() == null ? moment : moment + "\n" + text(story.wanneer());
    }

    /** Where it was, but for somebody's private life: that may be at home. */
    private String where(CaseReports.Told told, Story story) {
        if (told.kanaal() == Channel.PRIVESFEER) {
            return "In de privésfeer. De plaats is bij de organisatie bekend.";
        }
        String place = story.waar() == null ? told.locatie() : story.waar();
        return told.kanaal().label() + (place == null || place.isBlank() ? "" : ": " + text(place));
    }

    private String text(@Nullable String told) {
        if (told == null || told.isBlank()) {
            return UNKNOWN;
        }
        String without = ADDRESS.matcher(keptOut.from(told)).replaceAll(found -> shown(found.group()));
        return STREET.matcher(without).replaceAll(found -> shown(found.group()));
    }

    private String shown(String address) {
        String bare = bare(address);
        boolean known = open.stream().anyMatch(own -> own.contains(bare))
                || person.adressen().stream()
                        .anyMatch(own -> bare(own.forReading()).startsWith(bare));
        return Matcher.quoteReplacement(known ? address : HIDDEN);
    }

    private static String bare(String address) {
        return address.toLowerCase(DUTCH).replaceAll("[^\\p{L}\\d]", "");
    }
}
