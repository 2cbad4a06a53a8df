// SPDX-License-Identifier: EUPL-1.2
package nl.par.sharing;

import static nl.par.sharing.CardDesk.OWNER;
import static nl.par.sharing.CardDesk.READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.par.check.CardContact;
import nl.par.check.CardIncident;
import nl.par.check.CardMeasure;
import nl.par.check.CheckAnswer;
import nl.par.check.PublishCard;
import nl.par.kernel.IncidentKind;
import nl.par.kernel.Refusal;
import nl.par.kernel.Severity;
import nl.par.tenancy.ShippedConfig;
import nl.par.tenancy.TenantConfig;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What is published is gone from the sight of others the moment it may not be seen (B8), whatever the index still proposes. */
class SharedCardGoneTest {

    @TempDir
    private Path folder;

    private Path shipped;
    private TenantConfig config;
    private CardDesk cards;
    private UUID person;
    private UUID card;

    private void begin() throws IOException {
        shipped = Files.createTempDirectory(folder, "config");
        ShippedConfig.copyTo(shipped);
        config = new TenantConfig(shipped);
        cards = new CardDesk(config);
        cards.desk.agree(OWNER, READER, SharingMode.CARD);
        person = cards.person(OWNER, "Jansen");
        card = cards.publish(person);
    }

    private interface Step {
        void run() throws Exception;
    }

    @TestFactory
    Stream<DynamicTest> it_is_gone_at_once_when_it_may_no_longer_be_seen() {
        UUID incident = UUID.randomUUID();
        return Stream.of(
                gone("the person concerned disputes it", () -> {
                    cards.asOwner(all -> all.incidentValidated(
                            person,
                            new CardIncident(
                                    incident, cards.desk.today(), Set.of(IncidentKind.FYSIEK), Severity.VERBAAL),
                            new CardContact("A", null)));
                    cards.asOwner(all -> all.disputed(person, incident, true));
                }),
                gone("restricted", () -> cards.asOwner(all -> all.restricted(person, true))),
                gone(
                        "withdrawn",
                        () -> cards.as(
                                OWNER,
                                () -> cards.desk
                                        .of(OWNER)
                                        .bean(PublishCard.class)
                                        .withdraw(person))),
                gone(
                        "destroyed",
                        () -> cards.as(OWNER, () -> cards.persons(OWNER).forget(person))),
                gone("turned out to be another", () -> {
                    UUID other = cards.person(OWNER, "Jansma");
                    cards.as(OWNER, () -> cards.persons(OWNER).merge(person, other));
                }),
                gone("expired", () -> later(Duration.ofDays(370 + 92))),
                gone("the owner takes its choice back", () -> cards.desk.choose(OWNER, READER, SharingMode.OFF)),
                gone("the reader takes its choice back", () -> cards.desk.choose(READER, OWNER, SharingMode.BLIND)),
                gone("a base of the reader is ended", () -> cards.desk.end(READER, base(READER, "dpia"), 2)),
                gone("a base of the owner is ended", () -> cards.desk.end(OWNER, base(OWNER, "samenwerking"), 2)),
                gone("the bases lapsed", () -> {
                    cards.asOwner(all -> all.measureInForce(
                            person,
                            new CardMeasure(
                                    UUID.randomUUID(),
                                    "Contactafspraken",
                                    List.of(),
                                    cards.desk.today(),
                                    cards.desk.today().plusYears(2))));
                    later(Duration.ofDays(367));
                }),
                gone("the owner is suspended", () -> suspend(OWNER)),
                gone("the reader is suspended", () -> suspend(READER)));
    }

    private DynamicTest gone(String why, Step step) {
        return DynamicTest.dynamicTest(why, () -> {
            begin();
            try {
                CheckAnswer before = cards.check();
                assertThat(before.resultaten()).as("or this proves nothing").hasSize(1);
                step.run();
                assertThat(cards.check().resultaten()).isEmpty();
                assertThatThrownBy(() -> cards.open(before.raadpleging(), card)).isInstanceOf(Refusal.NotFound.class);
            } finally {
                cards.close();
            }
        });
    }

    private void suspend(String tenant) throws IOException {
        ShippedConfig.suspend(shipped, tenant);
        assertThat(config.refresh()).isEmpty();
    }

    private void later(Duration time) {
        cards.desk.clock.turnTo(cards.desk.clock.instant().plus(time));
    }

    private UUID base(String tenant, String kind) {
        return cards.desk.in(
                tenant,
                () -> cards.db(tenant)
                        .query("select b.id from LegalBase b where b.kind = :kind", UUID.class)
                        .setParameter("kind", kind)
                        .getSingleResult());
    }
}
