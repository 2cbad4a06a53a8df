// SPDX-License-Identifier: EUPL-1.2
package nl.par.sharing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.par.access.Role;
import nl.par.check.CardContact;
import nl.par.check.CardEvent;
import nl.par.check.CardIncident;
import nl.par.check.CardMeasure;
import nl.par.check.Cards;
import nl.par.check.CheckAnswer;
import nl.par.check.CheckBeforeContact;
import nl.par.check.CheckHitView;
import nl.par.check.CheckQuestion;
import nl.par.check.Publications;
import nl.par.check.PublishCard;
import nl.par.kernel.IncidentKind;
import nl.par.kernel.Severity;
import nl.par.person.BsnVault;
import nl.par.person.IdentityCertainty;
import nl.par.person.PartialDate;
import nl.par.person.PersonChanged;
import nl.par.person.PersonDetails;
import nl.par.person.PersonName;
import nl.par.person.Persons;
import nl.par.person.PhoneNumber;
import nl.par.person.lucene.PersonIndex;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantDatabase;
import nl.par.tenancy.WorkingRegister;

/** An owner that publishes a card and a reader that checks, with real beans on a real database and the worst index there could be. */
public final class CardDesk implements AutoCloseable {

    public static final String OWNER = "pv23";
    public static final String READER = "gm0193";
    public static final String PHONE = "+31612345678";
    public static final String COLLEAGUE = "Kanarievogel";

    public final SharingDesk desk;
    final AnyIndex index = new AnyIndex();

    public CardDesk(TenantConfig config) {
        this.desk = new SharingDesk(config);
        for (String tenant : List.of(OWNER, READER)) {
            WorkingRegister register =
                    desk.of(tenant).with(BsnVault.class, new BsnVault()).with(PersonIndex.class, index);
            register.telling(PersonChanged.class, changed -> call(register.bean(Publications.class), changed));
        }
    }

    /** As the container delivers it. */
    private static void call(Publications publications, PersonChanged changed) {
        try {
            var observer = Publications.class.getDeclaredMethod("changed", PersonChanged.class);
            observer.setAccessible(true);
            observer.invoke(publications, changed);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Somebody with a card: two incidents, a letter with a precaution, and a notification to the police. */
    public UUID person(String tenant, String surname) {
        PersonDetails details = new PersonDetails(
                PersonName.of("Jan", null, surname),
                PartialDate.findIso("1971-04-03").orElseThrow(),
                List.of(),
                List.of(PhoneNumber.find("06 12345678").orElseThrow()),
                List.of(),
                List.of(),
                IdentityCertainty.BEKEND_BIJ_NAAM,
                false,
                null);
        return desk.in(tenant, Role.VPT_ADVISER, () -> {
            UUID person = persons(tenant).register(details);
            db(tenant).flush();
            Cards cards = cards(tenant);
            CardContact contact = new CardContact(COLLEAGUE, "038 1234567");
            cards.incidentValidated(
                    person,
                    new CardIncident(
                            UUID.randomUUID(),
                            desk.today().minusDays(3),
                            Set.of(IncidentKind.VERBAAL),
                            Severity.VERBAAL),
                    contact);
            cards.measureInForce(
                    person,
                    new CardMeasure(
                            UUID.randomUUID(),
                            "Waarschuwingsbrief",
                            List.of("Alleen op kantoor."),
                            desk.today().minusDays(2),
                            desk.today().plusMonths(3)));
            cards.measureInForce(
                    person,
                    new CardMeasure(
                            UUID.randomUUID(),
                            "Schadeverhaal",
                            List.of(),
                            desk.today(),
                            desk.today().plusMonths(3)));
            cards.happened(person, new CardEvent(UUID.randomUUID(), "Melding bij de politie", desk.today()));
            return person;
        });
    }

    public UUID publish(UUID person) {
        as(OWNER, () -> desk.of(OWNER).bean(PublishCard.class).publish(person));
        return desk.in(OWNER, () -> {
            UUID card = db(OWNER)
                    .query("select c.id from PublishedCard c where c.person = :person", UUID.class)
                    .setParameter("person", person)
                    .getSingleResult();
            index.published.add(card);
            return card;
        });
    }

    public CheckAnswer check() {
        return check("Jan Jansen 3-4-1971");
    }

    CheckAnswer check(String who) {
        return desk.in(
                READER,
                Role.EMPLOYEE,
                () -> desk.of(READER)
                        .bean(CheckBeforeContact.class)
                        .ask(CheckQuestion.of(who, "HUISBEZOEK", "Een huisbezoek voorbereiden")
                                .because("test")));
    }

    public CheckHitView open(UUID check, UUID card) {
        return desk.in(
                READER,
                Role.EMPLOYEE,
                () -> desk.of(READER).bean(CheckBeforeContact.class).open(check, card));
    }

    /** The adviser does this. */
    public void as(String tenant, Runnable work) {
        desk.in(tenant, Role.VPT_ADVISER, () -> {
            work.run();
            return true;
        });
    }

    public void asOwner(Consumer<Cards> work) {
        as(OWNER, () -> work.accept(cards(OWNER)));
    }

    Cards cards(String tenant) {
        return desk.of(tenant).bean(Cards.class);
    }

    Persons persons(String tenant) {
        return desk.of(tenant).bean(Persons.class);
    }

    TenantDatabase db(String tenant) {
        return desk.of(tenant).bean(TenantDatabase.class);
    }

    @Override
    public void close() {
        desk.close();
    }
}
