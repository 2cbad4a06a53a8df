// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.par.kernel.Statement;
import nl.par.kernel.Violations;
import nl.par.person.EmailAddress;
import nl.par.person.PersonDetails;
import nl.par.person.PersonName;
import org.jspecify.annotations.Nullable;

/** What a report must and may hold. Everything wrong is told at once. */
public final class ReportRules {

    static final int LINE = 200;
    static final int TEXT = 4000;
    static final int STATEMENTS = 50;

    /** A clock of a colleague's telephone may be ahead by this much. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);

    private ReportRules() {}

    /** Notes everything that is wrong with the report at this moment, by its Dutch field names. */
    public static void check(IncidentReport report, Instant now, Violations wrong) {
        checkMoment(report.tijdstip(), now, wrong);
        wrong.require(report.kanaal() != null, "kanaal", "Kies waar of hoe het contact was.");
        wrong.require(!report.soorten().isEmpty(), "soorten", "Kies ten minste één soort agressie.");
        wrong.require(report.gaatHet() != null, "gaatHet", "Vertel hoe het met u gaat.");
        wrong.limit(report.locatie(), LINE, "locatie");
        checkOnBehalf(report.namens(), wrong);
        checkStory(report.verhaal(), wrong);
        wrong.limit(report.omstandigheden().aanleiding(), TEXT, "aanleiding");
        checkPerson(report.betrokkene(), wrong);
        checkAffected(report.getroffene(), wrong);
    }

    private static void checkMoment(@Nullable OffsetDateTime moment, Instant now, Violations wrong) {
        if (moment == null) {
            wrong.add("tijdstip", "Vul in wanneer het gebeurde.");
        } else if (moment.toInstant().isAfter(now.plus(CLOCKS_DIFFER))) {
            wrong.add("tijdstip", "Dit moment ligt in de toekomst. Vul in wanneer het gebeurde.");
        } else if (moment.toInstant()
                .isBefore(now.atOffset(ZoneOffset.UTC).minusYears(5).toInstant())) {
            wrong.add("tijdstip", "PAR bewaart niets dat langer dan vijf jaar geleden gebeurde.");
        }
    }

    private static void checkOnBehalf(@Nullable OnBehalf other, Violations wrong) {
        if (other == null) {
            return;
        }
        wrong.requireText(other.naam(), LINE, "namens.naam", "Vul de naam van uw collega in.");
        String email = other.email();
        wrong.require(
                email != null && EmailAddress.find(email).isPresent(),
                "namens.email",
                "Vul het e-mailadres van uw collega in, bijvoorbeeld j.jansen@overijssel.nl.");
    }

    private static void checkStory(Story story, Violations wrong) {
        wrong.limit(story.kwestie(), LINE, "kwestie")
                .limit(story.omschrijving(), TEXT, "omschrijving")
                .limit(story.wie(), TEXT, "wie")
                .limit(story.wat(), TEXT, "wat")
                .limit(story.waar(), TEXT, "waar")
                .limit(story.waarmee(), TEXT, "waarmee")
                .limit(story.welkeWijze(), TEXT, "welkeWijze")
                .limit(story.wanneer(), TEXT, "wanneer")
                .limit(story.waarom(), TEXT, "waarom")
                .limit(story.voorwerp(), LINE, "voorwerp")
                .limit(story.onlineAdres(), 1000, "onlineAdres");
        checkStatements(story.uitspraken(), wrong);
    }

    private static void checkStatements(List<Statement> statements, Violations wrong) {
        wrong.require(statements.size() <= STATEMENTS, "uitspraken", "Noem hooguit " + STATEMENTS + " uitspraken.");
        for (Statement said : statements) {
            if (isMissing(said) || said.text().isBlank()) {
                wrong.add(
                        "uitspraken", "Geef bij elke uitspraak de tekst en of het een feit, citaat of inschatting is.");
                return;
            }
            wrong.limit(said.text(), TEXT, "uitspraken");
        }
    }

    @SuppressWarnings("NullAway") // JSON binding leaves absent members null
    private static boolean isMissing(Statement said) {
        return said == null || said.kind() == null || said.text() == null;
    }

    private static void checkPerson(@Nullable PersonDetails person, Violations wrong) {
        if (person == null) {
            return;
        }
        PersonName name = person.naam();
        wrong.limit(name.voornamen(), LINE, "betrokkene.voornamen")
                .limit(name.roepnaam(), LINE, "betrokkene.roepnaam")
                .limit(name.voorletters(), 20, "betrokkene.voorletters")
                .limit(name.voorvoegsel(), 20, "betrokkene.voorvoegsel")
                .limit(name.geslachtsnaam(), LINE, "betrokkene.geslachtsnaam")
                .limit(name.partnernaam(), LINE, "betrokkene.partnernaam")
                .limit(person.beschrijving(), TEXT, "betrokkene.beschrijving");
        int contacts = person.adressen().size()
                + person.telefoonnummers().size()
                + person.emailadressen().size()
                + person.kentekens().size()
                + name.aliassen().size();
        wrong.require(contacts <= 25, "betrokkene", "Noem hooguit 25 namen, adressen en nummers.");
        name.aliassen().forEach(alias -> wrong.limit(alias, LINE, "betrokkene.aliassen"));
    }

    private static void checkAffected(@Nullable Affected affected, Violations wrong) {
        if (affected == null) {
            return;
        }
        wrong.limit(affected.letsel(), TEXT, "getroffene.letsel").limit(affected.schade(), TEXT, "getroffene.schade");
        Integer days = affected.verzuimdagen();
        wrong.require(
                days == null || (days >= 0 && days <= 999),
                "getroffene.verzuimdagen",
                "Vul een aantal dagen in van 0 tot en met 999.");
    }
}
