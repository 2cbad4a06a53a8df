// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.incident;

import java.util.Comparator;
import java.util.List;
import nl.par.incident.AcuteResponse;
import nl.par.incident.Affected;
import nl.par.incident.Circumstances;
import nl.par.incident.IncidentReport;
import nl.par.incident.OnBehalf;
import nl.par.incident.Story;
import nl.par.kernel.IncidentKind;
import nl.par.kernel.Statement;
import nl.par.kernel.Violations;
import nl.par.person.EmailAddress;
import nl.par.person.PersonDetails;
import nl.par.person.PhoneNumber;
import nl.par.person.PlateNumber;
import nl.par.person.PostalAddress;
import org.jspecify.annotations.Nullable;

/**
 * A report as the API and the forms write it: everything a text, so that all that is wrong can be told at once by
 * {@link MeldingReader}.
 */
public record Melding(
        @Nullable String tijdstip,
        @Nullable String kanaal,
        @Nullable String locatie,
        @Nullable List<String> soorten,
        @Nullable String gaatHet,
        @Nullable String ernst,
        @Nullable String omschrijving,
        @Nullable OnBehalf namens,
        @Nullable Verhaal verhaal,
        @Nullable Circumstances omstandigheden,
        @Nullable AcuteResponse optreden,
        @Nullable Betrokkene betrokkene,
        @Nullable Getroffene getroffene) {

    /** What happened, besides the description. */
    public record Verhaal(
            @Nullable String kwestie,
            @Nullable String wie,
            @Nullable String wat,
            @Nullable String waar,
            @Nullable String waarmee,
            @Nullable String welkeWijze,
            @Nullable String wanneer,
            @Nullable String waarom,
            @Nullable List<Uitspraak> uitspraken,
            @Nullable String voorwerp,
            boolean herhaald,
            boolean tegenFamilie,
            @Nullable String onlineAdres) {

        static Verhaal of(Story story) {
            return new Verhaal(
                    story.kwestie(),
                    story.wie(),
                    story.wat(),
                    story.waar(),
                    story.waarmee(),
                    story.welkeWijze(),
                    story.wanneer(),
                    story.waarom(),
                    story.uitspraken().stream().map(Uitspraak::of).toList(),
                    story.voorwerp(),
                    story.herhaald(),
                    story.tegenFamilie(),
                    story.onlineAdres());
        }
    }

    /** A statement: {@code FEIT}, {@code CITAAT} or {@code INSCHATTING}. */
    public record Uitspraak(
            @Nullable String soort, @Nullable String tekst) {

        static Uitspraak of(Statement said) {
            return new Uitspraak(Codes.of(said.kind().label()), said.text());
        }
    }

    /**
     * The person concerned as far as known.
     *
     * @param burgerservicenummer goes in whole and comes out as its last four digits; those sent back leave it unchanged (R13)
     */
    public record Betrokkene(
            @Nullable String voornamen,
            @Nullable String roepnaam,
            @Nullable String voorletters,
            @Nullable String voorvoegsel,
            @Nullable String geslachtsnaam,
            @Nullable String partnernaam,
            @Nullable List<String> aliassen,
            @Nullable String geboortedatum,
            @Nullable List<Adres> adressen,
            @Nullable List<String> telefoonnummers,
            @Nullable List<String> emailadressen,
            @Nullable List<String> kentekens,
            @Nullable String zekerheid,
            boolean mogelijkMinderjarig,
            @Nullable String beschrijving,
            @Nullable String burgerservicenummer,
            @Nullable String burgerservicenummerControle) {

        /**
         * The person as the register knows persons, or nobody when nothing was told.
         *
         * @throws nl.par.kernel.Refusal.Invalid with everything that cannot be read, at its field without {@code betrokkene.}
         */
        public @Nullable PersonDetails read() {
            Reading reading = new Reading();
            PersonDetails person = new BetrokkeneReader(reading).read(this);
            Violations wrong = new Violations();
            Reading.of(reading.violations())
                    .forEach(found -> wrong.add(found.field().replaceFirst("^betrokkene[.]", ""), found.message()));
            wrong.refuseIfAny();
            return person;
        }

        /** The person as registered or reported. */
        public static Betrokkene of(PersonDetails person) {
            return new Betrokkene(
                    person.naam().voornamen(),
                    person.naam().roepnaam(),
                    person.naam().voorletters(),
                    person.naam().voorvoegsel(),
                    person.naam().geslachtsnaam(),
                    person.naam().partnernaam(),
                    person.naam().aliassen(),
                    person.geboortedatum() == null
                            ? null
                            : person.geboortedatum().iso(),
                    person.adressen().stream().map(Adres::of).toList(),
                    person.telefoonnummers().stream().map(PhoneNumber::e164).toList(),
                    person.emailadressen().stream().map(EmailAddress::folded).toList(),
                    person.kentekens().stream().map(PlateNumber::forReading).toList(),
                    person.zekerheid().name(),
                    person.mogelijkMinderjarig(),
                    person.beschrijving(),
                    person.burgerservicenummer() == null
                            ? null
                            : person.burgerservicenummer().masked(),
                    person.burgerservicenummer() == null
                            ? null
                            : person.burgerservicenummer().how().name());
        }
    }

    /** An address by postcode and house number. */
    public record Adres(
            @Nullable String postcode,
            @Nullable String huisnummer,
            @Nullable String toevoeging) {

        static Adres of(PostalAddress address) {
            return new Adres(
                    address.postcode(),
                    address.huisnummer() == null ? null : address.huisnummer().toString(),
                    address.toevoeging());
        }
    }

    /** What it did to the colleague. */
    public record Getroffene(
            @Nullable String rol,
            @Nullable String letsel,
            boolean blijvendLetsel,
            boolean medischeHulp,
            boolean ziekenhuis,
            @Nullable Integer verzuimdagen,
            @Nullable String schade,
            boolean aangifteGewenst,
            boolean anoniem) {

        static Getroffene of(Affected affected) {
            return new Getroffene(
                    affected.rol() == null ? null : affected.rol().name(),
                    affected.letsel(),
                    affected.blijvendLetsel(),
                    affected.medischeHulp(),
                    affected.ziekenhuis(),
                    affected.verzuimdagen(),
                    affected.schade(),
                    affected.aangifteGewenst(),
                    affected.anoniem());
        }
    }

    /** A stored report in the same shape as it is sent. */
    public static Melding of(IncidentReport report) {
        return new Melding(
                report.tijdstip() == null ? null : report.tijdstip().toInstant().toString(),
                name(report.kanaal()),
                report.locatie(),
                report.soorten().stream()
                        .sorted(Comparator.naturalOrder())
                        .map(IncidentKind::name)
                        .toList(),
                name(report.gaatHet()),
                name(report.ernst()),
                report.verhaal().omschrijving(),
                report.namens(),
                Verhaal.of(report.verhaal()),
                report.omstandigheden(),
                report.optreden(),
                report.betrokkene() == null ? null : Betrokkene.of(report.betrokkene()),
                report.getroffene() == null ? null : Getroffene.of(report.getroffene()));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
