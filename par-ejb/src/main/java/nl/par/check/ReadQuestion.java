// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.par.kernel.Bsn;
import nl.par.kernel.Violations;
import nl.par.person.EmailAddress;
import nl.par.person.PersonQuestion;
import nl.par.person.PhoneNumber;
import nl.par.person.PlateNumber;
import nl.par.person.PostalAddress;
import nl.par.person.QuestionText;
import nl.par.person.QuestionText.Kind;
import nl.par.person.QuestionText.Label;
import nl.par.person.QuestionText.Recognised;
import nl.par.sharing.BlindIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * A question as it was understood.
 *
 * @param clues what is searched
 * @param labels everything that was typed, as it was understood
 * @param contact the planned contact
 * @param told the purpose as told
 * @param reason why more is looked up than usual, when it was asked
 */
record ReadQuestion(
        PersonQuestion clues,
        List<Label> labels,
        PlannedContact contact,
        String told,
        @Nullable String reason) {

    private static final int LONGEST_TEXT = 300;
    private static final int LONGEST_PURPOSE = 200;

    /**
     * Understands a question.
     *
     * @param bsnKeys the keys under which a BSN is searched (R13)
     * @throws nl.par.kernel.Refusal.Invalid with everything that is wrong
     */
    static ReadQuestion of(CheckQuestion asked, LocalDate today, Function<Bsn, List<String>> bsnKeys) {
        Violations wrong = new Violations();
        Optional<PlannedContact> contact = PlannedContact.find(asked.contact());
        wrong.require(contact.isPresent(), "contact", "Kies welk contact u gaat hebben.");
        wrong.requireText(asked.doel(), LONGEST_PURPOSE, "doel", "Kies of vul in waarvoor u dit wilt weten.");
        wrong.limit(asked.zoekterm(), LONGEST_TEXT, "zoekterm").limit(asked.naam(), LONGEST_TEXT, "naam");
        wrong.limit(asked.reden(), LONGEST_PURPOSE, "reden");
        List<Recognised> parts = parts(asked, today, wrong);
        PersonQuestion clues = together(parts)
                .withBsn(parts.stream()
                        .flatMap(part -> part.bsns().stream())
                        .distinct()
                        .flatMap(bsn -> bsnKeys.apply(bsn).stream())
                        .toList());
        if (clues.empty() || onlyPartOfADate(clues)) {
            wrong.add("zoekterm", tooLittle(clues));
        }
        wrong.refuseIfAny();
        List<Label> labels =
                parts.stream().flatMap(part -> part.labels().stream()).toList();
        String reason = asked.reden();
        return new ReadQuestion(
                clues,
                labels,
                contact.orElseThrow(),
                String.valueOf(asked.doel()).strip(),
                reason == null || reason.isBlank() ? null : reason.strip());
    }

    /** The purpose with the reason for many look-ups beside it, where the privacy officer reads it. */
    String purpose() {
        return reason == null ? told : told + " (meer gezocht: " + reason + ")";
    }

    private static String tooLittle(PersonQuestion clues) {
        return clues.empty()
                ? "Vul een naam, geboortedatum, telefoonnummer, e-mailadres, kenteken, burgerservicenummer of postcode met huisnummer in."
                : "Alleen een geboortejaar of -maand is te weinig om op te zoeken. Vul er bijvoorbeeld een naam bij in.";
    }

    private static boolean onlyPartOfADate(PersonQuestion clues) {
        boolean part = clues.geboortedatum() != null && !clues.geboortedatum().complete();
        return part
                && new PersonQuestion(
                                clues.naam(),
                                null,
                                clues.telefoonnummers(),
                                clues.emailadressen(),
                                clues.kentekens(),
                                clues.adressen(),
                                clues.bsnKeys())
                        .empty();
    }

    /** Each property goes through the same recognition as the one box, and must then be what its name says. */
    private static List<Recognised> parts(CheckQuestion asked, LocalDate today, Violations wrong) {
        List<Recognised> parts = new ArrayList<>();
        add(parts, asked.zoekterm(), today, any -> true, () -> {});
        add(parts, asked.naam(), today, only(Kind.NAAM), () -> wrong.add("naam", "Vul hier alleen een naam in."));
        add(
                parts,
                asked.geboortedatum(),
                today,
                only(Kind.GEBOORTEDATUM),
                () -> wrong.add("geboortedatum", "Vul een geboortedatum in zoals 3-4-1971, of alleen het jaar."));
        add(
                parts,
                asked.telefoonnummer(),
                today,
                read -> isPhone(read),
                () -> wrong.add("telefoonnummer", "Vul een telefoonnummer in zoals 06 12345678."));
        add(
                parts,
                asked.emailadres(),
                today,
                read -> EmailAddress.find(read.text()).isPresent(),
                () -> wrong.add("emailadres", "Vul een e-mailadres in zoals naam@voorbeeld.nl."));
        add(
                parts,
                asked.kenteken(),
                today,
                read -> PlateNumber.find(read.text()).isPresent(),
                () -> wrong.add("kenteken", "Vul een Nederlands kenteken in zoals 12-AB-34."));
        add(
                parts,
                asked.burgerservicenummer(),
                today,
                only(Kind.BSN),
                () -> wrong.add("burgerservicenummer", "Controleer het burgerservicenummer: het zijn negen cijfers."));
        address(asked, wrong).ifPresent(parts::add);
        return parts;
    }

    /** What the question holds that identifies a person beyond doubt: that may be put to other organisations, and nothing else of it. */
    static List<BlindIdentifier> identifiers(CheckQuestion asked, LocalDate today) {
        List<Recognised> parts = parts(asked, today, new Violations());
        PersonQuestion clues = together(parts);
        return BlindIdentifier.asked(
                clues.naam(),
                clues.geboortedatum(),
                parts.stream().flatMap(part -> part.bsns().stream()).toList());
    }

    private static boolean isPhone(Recognised read) {
        return PhoneNumber.find(read.text()).isPresent();
    }

    private static Predicate<Recognised> only(Kind kind) {
        return read -> !read.labels().isEmpty() && read.labels().stream().allMatch(label -> label.kind() == kind);
    }

    private static void add(
            List<Recognised> parts,
            @Nullable String text,
            LocalDate today,
            Predicate<Recognised> fits,
            Runnable refuse) {
        if (text == null || text.isBlank()) {
            return;
        }
        Recognised read = QuestionText.recognise(text, today);
        if (fits.test(read)) {
            parts.add(read);
        } else {
            refuse.run();
        }
    }

    private static Optional<Recognised> address(CheckQuestion asked, Violations wrong) {
        String postcode = asked.postcode();
        String number = asked.huisnummer();
        boolean none = (postcode == null || postcode.isBlank()) && (number == null || number.isBlank());
        if (none) {
            return Optional.empty();
        }
        Optional<PostalAddress> address = PostalAddress.find(postcode == null ? "" : postcode, number, null);
        if (address.isEmpty()) {
            wrong.add("postcode", "Vul een postcode en huisnummer in zoals 8011 AB en 12a.");
            return Optional.empty();
        }
        String text = address.get().forReading();
        PersonQuestion clue = new PersonQuestion("", null, List.of(), List.of(), List.of(), List.of(address.get()));
        return Optional.of(new Recognised(text, clue, List.of(new Label(Kind.ADRES, text, 0, text))));
    }

    private static PersonQuestion together(List<Recognised> parts) {
        List<PersonQuestion> all = parts.stream().map(Recognised::question).toList();
        return new PersonQuestion(
                String.join(" ", all.stream().map(PersonQuestion::naam).toList()),
                all.stream()
                        .map(PersonQuestion::geboortedatum)
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                join(all, PersonQuestion::telefoonnummers),
                join(all, PersonQuestion::emailadressen),
                join(all, PersonQuestion::kentekens),
                join(all, PersonQuestion::adressen));
    }

    private static <T> List<T> join(List<PersonQuestion> all, Function<PersonQuestion, List<T>> clues) {
        return all.stream()
                .flatMap(part -> clues.apply(part).stream())
                .distinct()
                .toList();
    }

    List<Label> searched() {
        return labels.stream().filter(label -> label.kind() != Kind.ONGEBRUIKT).toList();
    }

    List<Label> unused() {
        return labels.stream().filter(label -> label.kind() == Kind.ONGEBRUIKT).toList();
    }

    /** Which kinds of clue were used, without the clues themselves: the look-up ticket tells no more. */
    String kinds() {
        Stream<String> kinds =
                searched().stream().map(label -> label.kind().label()).distinct();
        return String.join(", ", kinds.toList());
    }
}
