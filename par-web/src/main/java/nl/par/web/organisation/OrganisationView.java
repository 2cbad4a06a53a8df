// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.organisation;

import java.util.List;
import nl.par.access.ColleagueSeen;
import nl.par.tenancy.Norm;
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
                new Datum(
                        "Raadplegingen",
                        lookUps.perTenMinutes() + " per persoon in tien minuten; daarboven vraagt PAR een reden"),
                new Datum("Op een dag", lookUps.perDay() + " per persoon; daarboven ziet de privacy-officer het"),
                new Datum("Raadplegingen door een systeem", lookUps.perTenMinutesOfService() + " in tien minuten"),
                new Datum("Uitloggen", "na " + Page.IDLE.toMinutes() + " minuten niets doen"));
    }

    public List<Datum> terms() {
        Norm.Retention terms = norm.retention();
        return List.of(
                new Datum(
                        "Norm", norm.name() + ", versie " + norm.version() + ", sinds " + Dutch.date(norm.validFrom())),
                new Datum(
                        "Een signaalkaart toont iets tot",
                        terms.card() + " na het laatste incident of de laatste maatregel"),
                new Datum(
                        "Wie het is, wordt gewist na", terms.identity() + " zonder nieuw incident of nieuwe maatregel"),
                new Datum("Nooit langer dan", terms.longest().toString()),
                new Datum("Een zorgsignaal blijft", terms.careConcern().toString()),
                new Datum("Een concept blijft", terms.draft().toString()));
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
                Table.Cell.text(rule.name()),
                Table.Cell.text(rule.usualTerm().toString()),
                Table.Cell.text(rule.longestTerm().toString()),
                Table.Cell.text(rule.reviewAfter().toString()),
                Table.Cell.text(rule.onCard() ? "ja" : "nee"));
    }
}
