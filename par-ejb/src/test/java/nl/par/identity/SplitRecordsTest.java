// SPDX-License-Identifier: EUPL-1.2
package nl.par.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.par.access.CurrentUser;
import nl.par.access.Role;
import nl.par.access.SignedIn;
import nl.par.casefile.Cases;
import nl.par.check.CardContact;
import nl.par.check.Cards;
import nl.par.database.TestDatabase;
import nl.par.identity.SplitCommand.Side;
import nl.par.kernel.TurnableClock;
import nl.par.measure.MeasureKind;
import nl.par.measure.OldMeasure;
import nl.par.measure.TakeOverMeasures;
import nl.par.person.IdentityCertainty;
import nl.par.person.PersonDetails;
import nl.par.person.PersonName;
import nl.par.person.Persons;
import nl.par.person.match.Certainty;
import nl.par.person.match.Comparison;
import nl.par.tenancy.NewRecords;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantDatabase;
import nl.par.tenancy.WorkingRegister;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who became one person after all are two: what was imposed meanwhile goes to whom the adviser says, with everything that tells about it. */
class SplitRecordsTest {

    private static final SignedIn ADVISER =
            new SignedIn("adviser", "Ada Viser", null, null, "pv23", Set.of(Role.VPT_ADVISER));
    private static final TurnableClock CLOCK = new TurnableClock();
    private static TestDatabase database;
    private static WorkingRegister register;

    @BeforeAll
    static void open() {
        database = TestDatabase.own();
        register = new WorkingRegister(database, "pv23")
                .with(Clock.class, CLOCK)
                .with(TenantConfig.class, new TenantConfig(Path.of(System.getProperty("par.tenant-config"))));
        register.bean(CurrentUser.class).enter(ADVISER);
    }

    @AfterAll
    static void close() {
        register.close();
    }

    private static <T> T in(Supplier<T> work) {
        return register.inTransaction(work);
    }

    private static UUID person(String name) {
        return in(() -> register.bean(Persons.class)
                .register(new PersonDetails(
                        new PersonName(null, name, null, null, "Splitser", null, List.of()),
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        IdentityCertainty.BEKEND_BIJ_NAAM,
                        false,
                        null)));
    }

    private static UUID openCase(UUID person) {
        return in(() -> register.bean(Cases.class).openFor(person).id());
    }

    private static UUID merge(UUID kept, UUID gone) {
        UUID pair = in(() -> {
            PersonPair found = new PersonPair(
                    kept, gone, new Comparison(Certainty.WAARSCHIJNLIJK, 20, List.of(), List.of()), CLOCK.instant());
            register.bean(TenantDatabase.class).persist(found);
            return found.id();
        });
        in(() -> register.bean(MergePersons.class).merge(pair, new MergeCommand(kept, Map.of(), "Zelfde adres", 1, 1)));
        return in(() -> register.bean(Merges.class).of(kept).get(0).id());
    }

    /** A letter that was imposed a minute after what happened before. */
    private static UUID imposed(UUID caseId, UUID person) {
        CLOCK.turnTo(CLOCK.instant().plus(Duration.ofMinutes(1)));
        LocalDate today = LocalDate.now(CLOCK);
        return in(() -> {
            NewRecords fresh = new NewRecords();
            OldMeasure letter = new OldMeasure(caseId, person, MeasureKind.WARNING_LETTER, today, today.plusMonths(2));
            TakeOverMeasures.TakenOver taken =
                    register.bean(TakeOverMeasures.class).takeOver(List.of(letter), fresh);
            register.bean(Cards.class).takenOver(Map.of(), taken.forCards(), new CardContact("VPT", "038"), fresh);
            register.bean(TenantDatabase.class).store(fresh);
            return taken.ids().get(0);
        });
    }

    private static void split(UUID mergeId, Map<UUID, Side> pieces) {
        register.doInTransaction(() -> {
            SplitView view = register.bean(SplitPerson.class).one(mergeId);
            register.bean(SplitPerson.class)
                    .split(
                            mergeId,
                            view.versie(),
                            new SplitCommand("Het zijn zussen", SplitCommand.Details.TERUG, Map.of(), pieces));
        });
    }

    private static long count(String sql) {
        try (var connection = database.superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_measure_of_the_leading_dossier_goes_with_its_line_and_its_card_to_who_returns() {
        UUID kept = person("Anna");
        UUID gone = person("Anne");
        UUID leading = openCase(kept);
        UUID other = openCase(gone);
        UUID mergeId = merge(kept, gone);
        UUID measure = imposed(leading, kept);

        SplitView before = in(() -> register.bean(SplitPerson.class).one(mergeId));
        assertThat(before.stukken()).singleElement().satisfies(piece -> {
            assertThat(piece.id()).isEqualTo(measure);
            assertThat(piece.soort()).isEqualTo("maatregel");
            assertThat(piece.kant()).isEqualTo(Side.BLIJVER);
        });
        split(mergeId, Map.of(measure, Side.TERUGGEKEERDE));

        assertThat(count("measure where id = '" + measure + "' and case_id = '" + other + "' and version = 2"))
                .isEqualTo(1);
        assertThat(count("timeline_entry where ref_id = '" + measure + "' and case_id = '" + other + "'"))
                .isEqualTo(1);
        assertThat(count("signal_card where id = '" + gone + "' and content like '%" + measure + "%'"))
                .as("the card of who returns")
                .isEqualTo(1);
        assertThat(count("signal_card where id = '" + kept + "' and content like '%" + measure + "%'"))
                .as("the card of who stays")
                .isZero();
    }

    @Test
    void a_measure_that_nobody_points_out_stays_in_its_dossier_and_what_was_there_before_is_not_asked_about() {
        UUID kept = person("Bea");
        UUID gone = person("Bee");
        UUID leading = openCase(kept);
        UUID returning = openCase(gone);
        UUID earlier = imposed(returning, gone);
        UUID mergeId = merge(kept, gone);
        UUID later = imposed(leading, kept);

        assertThat(in(() -> register.bean(SplitPerson.class).one(mergeId)).stukken())
                .extracting(SplitView.LaterPiece::id)
                .containsExactly(later);
        split(mergeId, Map.of());

        assertThat(count("measure where id = '" + later + "' and case_id = '" + leading + "'"))
                .isEqualTo(1);
        assertThat(count("measure where id = '" + earlier + "' and case_id = '" + returning + "'"))
                .isEqualTo(1);
        assertThat(count("signal_card where id = '" + gone + "' and content like '%" + earlier + "%'"))
                .isEqualTo(1);
        assertThat(count("signal_card where id = '" + kept + "' and content like '%" + later + "%'"))
                .isEqualTo(1);
        assertThat(count("signal_card where id = '" + kept + "' and content like '%" + earlier + "%'"))
                .isZero();
    }
}
