// SPDX-License-Identifier: EUPL-1.2
package nl.par.sharing;

import static nl.par.sharing.CardDesk.OWNER;
import static nl.par.sharing.CardDesk.READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.par.access.Role;
import nl.par.check.CardContact;
import nl.par.check.CardIncident;
import nl.par.check.CardMeasure;
import nl.par.check.CheckAnswer;
import nl.par.check.CheckHitView;
import nl.par.check.PublicationView;
import nl.par.check.PublishCard;
import nl.par.kernel.IncidentKind;
import nl.par.kernel.Json;
import nl.par.kernel.Refusal;
import nl.par.kernel.Severity;
import nl.par.person.PersonDetails;
import nl.par.person.PersonName;
import nl.par.tenancy.ShippedConfig;
import nl.par.tenancy.TenantConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What another organisation sees of a published card, and that it sees nothing the moment it may not (B8). The index of these tests proposes
 * everything that was ever published, to everybody: only what is read again from the database decides.
 */
class SharedCardTest {

    @TempDir
    private Path folder;

    private TenantConfig config;
    private CardDesk cards;
    private UUID person;
    private UUID card;

    @BeforeEach
    void publish() throws IOException {
        ShippedConfig.copyTo(folder);
        config = new TenantConfig(folder);
        cards = new CardDesk(config);
        cards.desk.agree(OWNER, READER, SharingMode.CARD);
        person = cards.person(OWNER, "Jansen");
        card = cards.publish(person);
    }

    @AfterEach
    void close() {
        cards.close();
    }

    @Test
    void the_reader_sees_the_card_with_its_owner_and_contact_person_and_nothing_more() {
        CheckHitView hit = cards.check().resultaten().get(0);
        assertThat(hit.eigenaar()).isEqualTo(new CheckHitView.Eigenaar(OWNER, "Provincie Overijssel"));
        assertThat(hit.kaart().contactpersoon().naam())
                .isEqualTo(config.all().stream()
                        .filter(one -> one.code().equals(OWNER))
                        .findFirst()
                        .orElseThrow()
                        .vptContact()
                        .name());
        assertThat(hit.kaart().voorzorgen()).containsExactly("Alleen op kantoor.");
        assertThat(hit.kaart().maatregelen())
                .as("a claim for damages is not among what the norm shares")
                .singleElement()
                .satisfies(measure -> assertThat(measure.soort()).isEqualTo("Waarschuwingsbrief"));
        assertThat(Json.write(hit))
                .doesNotContain(CardDesk.COLLEAGUE, "12345678", person.toString())
                .contains("Melding bij de politie");
        assertThat(storedCopy()).doesNotContain(CardDesk.COLLEAGUE, "12345678", "Schadeverhaal");
    }

    @Test
    void nobody_sees_a_card_that_its_adviser_did_not_publish() {
        UUID unpublished = cards.person(OWNER, "Jansens");
        cards.index.published.add(unpublished);
        assertThat(cards.check().resultaten()).hasSize(1);
        cards.as(OWNER, () -> cards.desk.of(OWNER).bean(PublishCard.class).withdraw(person));
        assertThat(cards.check().resultaten()).isEmpty();
    }

    @Test
    void the_preview_is_exactly_what_the_reader_gets() {
        PublicationView preview = cards.desk.in(
                OWNER,
                Role.VPT_ADVISER,
                () -> cards.desk.of(OWNER).bean(PublishCard.class).preview(person));
        assertThat(preview.organisaties()).containsExactly("Gemeente Zwolle");
        assertThat(preview.herkendDoor()).isEmpty();
        assertThat(preview.politie()).isTrue();
        assertThat(Json.write(preview.kaart().kaart()))
                .isEqualTo(Json.write(cards.check().resultaten().get(0).kaart()));
    }

    @Test
    void a_change_of_the_card_or_the_name_changes_what_others_see() {
        cards.asOwner(all -> all.measureInForce(
                person,
                new CardMeasure(
                        UUID.randomUUID(),
                        "Toegangsontzegging",
                        List.of("Laat niet binnen."),
                        cards.desk.today(),
                        cards.desk.today().plusMonths(1))));
        cards.as(
                OWNER,
                () -> cards.persons(OWNER).rectify(person, PersonDetails.named(PersonName.of("Piet", null, "Kei"))));
        CheckHitView hit = cards.check().resultaten().get(0);
        assertThat(hit.naam()).contains("Kei");
        assertThat(hit.kaart().voorzorgen()).contains("Laat niet binnen.");
    }

    @Test
    void the_row_policy_alone_shows_nothing_without_the_rule_nor_against_a_declaration() throws SQLException {
        assertThat(rowsReadAs(""))
                .as("the application did not say that it is in force")
                .isZero();
        assertThat(rowsReadAs(OWNER)).as("or this proves nothing").isEqualTo(1);
        cards.desk.choose(OWNER, READER, SharingMode.OFF);
        assertThat(rowsReadAs(OWNER))
                .as("the owner does not want it, whatever the application says")
                .isZero();
    }

    @Test
    void with_the_row_policy_opened_the_one_rule_alone_shows_nothing() throws SQLException {
        cards.desk.choose(OWNER, READER, SharingMode.OFF);
        sabotage("alter policy shared on published_card using (true)");
        assertThat(rowsReadAs("")).as("the lock is off").isEqualTo(1);
        assertThat(cards.check().resultaten()).isEmpty();
    }

    @Test
    void what_is_about_the_police_does_not_even_leave_the_database_without_a_base_for_it() throws IOException {
        ShippedConfig.askPermitForCriminalData(folder);
        assertThat(config.refresh()).isEmpty();
        assertThat(cards.check().resultaten()).hasSize(1);
        assertThat(cards.check().resultaten().get(0).kaart().gebeurtenissen()).isEmpty();
        cards.desk.base(
                OWNER,
                READER,
                "vergunning",
                cards.desk.today(),
                cards.desk.today().plusDays(9));
        assertThat(cards.check().resultaten().get(0).kaart().gebeurtenissen())
                .as("one side only")
                .isEmpty();
        cards.desk.base(
                READER,
                OWNER,
                "vergunning",
                cards.desk.today(),
                cards.desk.today().plusDays(9));
        assertThat(cards.check().resultaten().get(0).kaart().gebeurtenissen()).hasSize(1);
    }

    @Test
    void the_owner_finds_in_its_log_which_organisation_found_and_opened_the_card_each_once() {
        CheckAnswer answer = cards.check();
        cards.open(answer.raadpleging(), card);
        OwnersLog log = cards.desk.of(OWNER).bean(OwnersLog.class);
        assertThat(cards.desk.in(OWNER, log::catchUp)).isEqualTo(2);
        assertThat(cards.desk.in(OWNER, log::catchUp)).isZero();
        List<String> lines = cards.desk.in(
                OWNER,
                () -> cards.db(OWNER)
                        .query(
                                "select concat(e.actor, ' ', e.action, ' ', e.subjects) from AuditEntry e order by e.action",
                                String.class)
                        .getResultList());
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).startsWith(READER + " SharedCard.appeared").endsWith("published-card:" + card);
        assertThat(lines.get(1)).startsWith(READER + " SharedCard.opened").endsWith("published-card:" + card);
        assertThat(cards.desk.in(
                        READER,
                        () -> cards.desk.of(READER).bean(OwnersLog.class).catchUp()))
                .as("who looked is in its own log already")
                .isZero();
    }

    @Test
    void a_card_that_is_disputed_or_of_a_minor_cannot_be_published() {
        UUID other = cards.person(OWNER, "Jansen");
        UUID incident = UUID.randomUUID();
        cards.asOwner(all -> all.incidentValidated(
                other,
                new CardIncident(incident, cards.desk.today(), Set.of(IncidentKind.FYSIEK), Severity.VERBAAL),
                new CardContact("A", null)));
        cards.asOwner(all -> all.disputed(other, incident, true));
        assertThatThrownBy(() -> cards.publish(other)).isInstanceOf(Refusal.Conflict.class);
    }

    private String storedCopy() {
        try (Connection superuser = cards.desk.database.superuser();
                Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery("select details || content from published_card")) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a plain statement of the reader's session gets when the application says that these share with it. */
    private int rowsReadAs(String sharedBy) throws SQLException {
        try (Connection reader = cards.desk.database.application();
                Statement statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            statement.execute("select set_config('par.tenant', '" + READER + "', true),"
                    + " set_config('par.shared_by', '" + sharedBy + "', true)");
            try (ResultSet rows = statement.executeQuery("select count(*) from published_card")) {
                rows.next();
                return rows.getInt(1);
            } finally {
                reader.rollback();
            }
        }
    }

    private void sabotage(String sql) throws SQLException {
        try (Connection superuser = cards.desk.database.superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
