// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.organisation;

import java.util.List;
import java.util.Optional;
import nl.par.access.ColleagueSeen;
import nl.par.access.Role;
import nl.par.tenancy.Norm;
import nl.par.tenancy.OwnProvider;
import nl.par.tenancy.TenantSettings;
import nl.par.web.page.Datum;
import nl.par.web.page.Dutch;
import nl.par.web.page.Page;
import nl.par.web.page.Table;

/** The organisation's own choices, and the norm that it applies. */
public record OrganisationView(TenantSettings settings, Norm norm, List<ColleagueSeen> people) {

    public List<Datum> head() {
        return List.of(
                new Datum("Naam", settings.name()),
                new Datum("Code (TOOI)", settings.code()),
                new Datum("Bezoekadres", settings.addresses().visit()),
                new Datum("Postadres", settings.addresses().post()),
                new Datum(
                        "Contactpersoon VPT",
                        settings.vptContact().name() + ", "
                                + settings.vptContact().phone()),
                new Datum("E-mail VPT", settings.vptContact().email()));
    }

    public List<Datum> limits() {
        Norm.LookUps lookUps = settings.lookUps();
        return List.of(
                Datum.words(
                        "Raadplegingen",
                        lookUps.perTenMinutes() + " per persoon in tien minuten; daarboven vraagt PAR een reden"),
                Datum.words("Op een dag", lookUps.perDay() + " per persoon; daarboven ziet de privacy-officer het"),
                Datum.words("Raadplegingen door een systeem", lookUps.perTenMinutesOfService() + " in tien minuten"),
                Datum.words("Uitloggen", "na " + Page.IDLE.toMinutes() + " minuten niets doen"));
    }

    public List<Datum> terms() {
        Norm.Retention terms = norm.retention();
        return List.of(
                Datum.words(
                        "Norm", norm.name() + ", versie " + norm.version() + ", sinds " + Dutch.date(norm.validFrom())),
                Datum.words(
                        "Een signaalkaart toont iets tot",
                        terms.card() + " na het laatste incident of de laatste maatregel"),
                Datum.words(
                        "Wie het is, wordt gewist na", terms.identity() + " zonder nieuw incident of nieuwe maatregel"),
                Datum.words("Nooit langer dan", terms.longest().toString()),
                Datum.words("Een zorgsignaal blijft", terms.careConcern().toString()),
                Datum.words("Een concept blijft", terms.draft().toString()),
                Datum.words("Een raadpleging is na te kijken", terms.lookUp().toString()));
    }

    public Table measures() {
        return new Table(
                "Maatregelen volgens de norm",
                false,
                List.of(
                        new Table.Column("Maatregel"),
                        new Table.Column("Gewone duur"),
                        new Table.Column("Langste duur"),
                        new Table.Column("Opnieuw bekijken na"),
                        new Table.Column("Op de signaalkaart")),
                norm.measures().stream().map(OrganisationView::measure).toList());
    }

    /** How its people log in. */
    public List<Datum> login() {
        return settings.ownProvider()
                .map(own -> List.of(
                        Datum.words("Waar", "bij de eigen inlogdienst van " + settings.name()),
                        new Datum("Adres", own.address().toString()),
                        Datum.words("Hoe", own.kind().label()),
                        Datum.words("E-mailadressen", "die eindigen op @" + String.join(" of @", own.domains())),
                        Datum.words("Wie daar vertrekt", stays(own))))
                .orElse(List.of(Datum.words("Waar", "bij de inlogdienst van PAR, met een account van PAR zelf")));
    }

    private static String stays(OwnProvider own) {
        return own.kind() == OwnProvider.Kind.OIDC
                ? "komt er binnen een minuut niet meer in: PAR vraagt het elke minuut na"
                : "komt er binnen een minuut niet meer in: PAR stuurt de browser elke minuut langs de inlogdienst";
    }

    /** Which group of the own provider gives which role. */
    public Optional<Table> groups() {
        return settings.ownProvider()
                .map(own -> new Table(
                        "Groepen en rollen",
                        false,
                        List.of(new Table.Column("Groep bij de eigen inlogdienst"), new Table.Column("Rol in PAR")),
                        own.groups().stream()
                                .map(one ->
                                        new Table.Row(Table.Cell.text(one.group()), Table.Cell.words(role(one.role()))))
                                .toList()));
    }

    private static String role(String claim) {
        return Role.find(claim).map(Role::label).orElse(claim);
    }

    public Table units() {
        return new Table(
                "Eenheden",
                false,
                List.of(new Table.Column("Eenheid"), new Table.Column("Mensen in PAR", true)),
                settings.units().stream().map(this::unit).toList());
    }

    private Table.Row unit(TenantSettings.Unit unit) {
        long seen =
                people.stream().filter(one -> unit.name().equals(one.unit())).count();
        return new Table.Row(Table.Cell.text(unit.name()), Table.Cell.text(String.valueOf(seen)));
    }

    private static Table.Row measure(Norm.MeasureRule rule) {
        return new Table.Row(
                Table.Cell.words(rule.name()),
                Table.Cell.words(rule.usualTerm().toString()),
                Table.Cell.words(rule.longestTerm().toString()),
                Table.Cell.words(rule.reviewAfter().toString()),
                Table.Cell.words(rule.onCard() ? "ja" : "nee"));
    }
}
