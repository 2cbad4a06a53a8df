// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.par.access.CurrentUser;
import nl.par.access.Role;
import nl.par.access.SignedIn;
import nl.par.kernel.Bsn;
import nl.par.kernel.IncidentKind;
import nl.par.kernel.KeyFile;
import nl.par.kernel.ParConfig;
import nl.par.kernel.Severity;
import nl.par.kernel.TurnableClock;
import nl.par.person.BsnVault;
import nl.par.person.BsnVerification;
import nl.par.person.IdentityCertainty;
import nl.par.person.PartialDate;
import nl.par.person.PersonBsn;
import nl.par.person.PersonDetails;
import nl.par.person.PersonName;
import nl.par.person.Persons;
import nl.par.person.lucene.PersonIndex;
import nl.par.sharing.BlindKeys;
import nl.par.sharing.SharingDesk;
import nl.par.sharing.SharingMode;
import nl.par.tenancy.TenantDatabase;

/** Organisations that share blindly on a real database, and colleagues who check, ask and decide. */
final class BlindDesk implements AutoCloseable {

    static final String OWNER = "pv23";
    static final String ASKER = "gm0193";
    static final LocalDate BORN = LocalDate.of(1971, 4, 3);

    final SharingDesk sharing;
    private final Path secrets;

    BlindDesk(int key) {
        this(new SharingDesk(), key);
    }

    BlindDesk(SharingDesk sharing, int key) {
        this.sharing = sharing;
        this.secrets = secrets(key);
    }

    private static Path secrets(int number) {
        try {
            Path folder = Files.createTempDirectory("secrets");
            KeyFile.write(folder, KeyFile.BSN, KeyFile.key(number));
            KeyFile.write(folder, KeyFile.BLIND, KeyFile.key(number));
            return folder;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    <T> T bean(String tenant, Class<T> type) {
        prepare(tenant);
        return sharing.of(tenant).bean(type);
    }

    private void prepare(String tenant) {
        sharing.of(tenant).with(PersonIndex.class, new PersonIndex()); // nobody searches here
        sharing.of(tenant).with(ParConfig.class, KeyFile.in(secrets));
        for (Class<?> keeper : List.of(BsnVault.class, BlindKeys.class)) {
            Object bean = sharing.of(tenant).bean(keeper);
            try {
                Method read = keeper.getDeclaredMethod("readKeys");
                read.setAccessible(true);
                read.invoke(bean);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** In a transaction of a colleague of an organisation. */
    <T> T as(String tenant, String name, Role role, Supplier<T> work) {
        prepare(tenant);
        SignedIn who = new SignedIn(name, name, name + "@werk.example", null, tenant, Set.of(role));
        sharing.of(tenant).bean(CurrentUser.class).enter(who);
        return sharing.of(tenant).inTransaction(() -> {
            T answer = work.get();
            bean(tenant, TenantDatabase.class).flush();
            return answer;
        });
    }

    void agree() {
        sharing.agree(OWNER, ASKER, SharingMode.BLIND);
    }

    static PersonDetails details(String given, String surname, String bsn) {
        return new PersonDetails(
                        new PersonName(given, null, null, null, surname, null, List.of()),
                        PartialDate.of(BORN),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        IdentityCertainty.ONBEKEND,
                        false,
                        null)
                .withBsn(bsn.isEmpty() ? null : PersonBsn.entered(new Bsn(bsn), BsnVerification.BRP));
    }

    /** A person of an organisation with a card of today, which its adviser published. */
    UUID person(String tenant, String given, String surname, String bsn) {
        return as(tenant, "adviseur", Role.VPT_ADVISER, () -> {
            PersonDetails sealed = bean(tenant, BsnVault.class).seal(details(given, surname, bsn), null);
            UUID id = bean(tenant, Persons.class).register(sealed);
            bean(tenant, TenantDatabase.class).flush();
            Severity severity = Severity.BEDREIGEND;
            CardIncident incident =
                    new CardIncident(UUID.randomUUID(), sharing.today(), Set.of(IncidentKind.PSYCHISCH), severity);
            bean(tenant, Cards.class).incidentValidated(id, incident, new CardContact("Ada Viser", "038 1234567"));
            bean(tenant, TenantDatabase.class).flush();
            bean(tenant, PublishCard.class).publish(id);
            return id;
        });
    }

    /** What the clock does every two seconds. */
    void round(String tenant) {
        as(
                tenant,
                "klok",
                Role.VPT_ADVISER,
                () -> bean(tenant, PartnerRound.class).go());
    }

    /** A check with an answer of the own register, which knows nobody. */
    UUID check(String tenant, String name, CheckQuestion question) {
        return as(tenant, name, Role.EMPLOYEE, () -> {
            ReadQuestion read = ReadQuestion.of(question, sharing.today(), bsn -> List.of("key"));
            SignedIn me = bean(tenant, CurrentUser.class).signedIn();
            ContactCheck ticket =
                    new ContactCheck(me, sharing.clock.instant().atOffset(ZoneOffset.UTC), read, Set.of());
            bean(tenant, TenantDatabase.class).persist(ticket);
            return ticket.id();
        });
    }

    Optional<PartnerAnswer> ask(String name, String text) {
        CheckQuestion question = CheckQuestion.of(text, "HUISBEZOEK", "gesprek over de vergunning");
        return put(name, Role.EMPLOYEE, check(ASKER, name, question), question);
    }

    Optional<PartnerAnswer> put(String name, Role role, UUID check, CheckQuestion question) {
        return as(ASKER, name, role, () -> bean(ASKER, AskPartners.class).ask(check, question));
    }

    PartnerOutcome outcome(String name, String text) {
        return ask(name, text).orElseThrow().uitkomst();
    }

    void request(String name, UUID question) {
        CardRequestCommand command =
                new CardRequestCommand(question, "HUISBEZOEK", "gesprek over de vergunning", sharing.today());
        as(ASKER, name, Role.EMPLOYEE, () -> {
            bean(ASKER, RequestCard.class).send(command);
            return true;
        });
    }

    List<OwnCardRequest> requestsOf(String name) {
        return as(
                ASKER, name, Role.EMPLOYEE, () -> bean(ASKER, RequestCard.class).mine());
    }

    OwnCardRequest read(String name, UUID request) {
        return as(
                ASKER, name, Role.EMPLOYEE, () -> bean(ASKER, RequestCard.class).read(request));
    }

    <T> T decide(java.util.function.Function<DecideCardRequest, T> decision) {
        return as(OWNER, "adviseur", Role.VPT_ADVISER, () -> decision.apply(bean(OWNER, DecideCardRequest.class)));
    }

    void release(UUID request, int days) {
        decide(adviser -> {
            adviser.release(request, 1, days);
            return true;
        });
    }

    List<LookUp> flagged() {
        return as(
                ASKER,
                "fg",
                Role.PRIVACY_OFFICER,
                () -> bean(ASKER, ReviewLookUps.class).open(null));
    }

    void at(String dutchTime) {
        sharing.clock.turnTo(java.time.LocalDateTime.parse(dutchTime)
                .atZone(TurnableClock.DUTCH_TIME)
                .toInstant());
    }

    void later(java.time.Duration time) {
        sharing.clock.turnTo(sharing.clock.instant().plus(time));
    }

    /** What somebody with a dump of the database reads: one column of all rows. */
    List<String> dump(String sql) {
        try (var connection = sharing.database.superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        sharing.close();
    }
}
