// SPDX-License-Identifier: EUPL-1.2
package nl.par.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.par.kernel.Bsn;
import org.jspecify.annotations.Nullable;

/**
 * One box of text, recognised as clues about a person: names, a date of birth, telephone numbers, e-mail addresses, Dutch number plates,
 * addresses by postcode and house number, and a BSN, each in any customary notation. Words beside them that are no name, such as {@code mevr.},
 * {@code geboren op} and a town, belong to the part that they stand beside. Nothing that was typed disappears: what is not recognised is said to
 * be unused, so that "nothing known" never rests on a clue that was silently dropped (R9).
 */
public final class QuestionText {

    private static final int LONGEST = 300;
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\d])(?:[+]|00|0)[\\d()][\\d\\s()./-]{6,20}\\d(?![\\p{L}\\d])");

    private final LocalDate today;
    private final TypedText typed;
    private final List<PhoneNumber> phones = new ArrayList<>();
    private final List<EmailAddress> emails = new ArrayList<>();
    private final List<PlateNumber> plates = new ArrayList<>();
    private final List<Bsn> bsns = new ArrayList<>();
    private @Nullable PartialDate birth;

    private QuestionText(String text, LocalDate today) {
        this.typed = new TypedText(text);
        this.today = today;
    }

    /** What a part of the text was taken for. */
    public enum Kind {
        NAAM("naam"),
        GEBOORTEDATUM("geboortedatum"),
        TELEFOON("telefoonnummer"),
        EMAIL("e-mailadres"),
        KENTEKEN("kenteken"),
        ADRES("adres"),
        BSN("burgerservicenummer"),
        ONGEBRUIKT("niet gebruikt");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** For people, in Dutch. */
        public String label() {
            return label;
        }
    }

    /**
     * A recognised part, to be shown as a removable label.
     *
     * @param kind what it was taken for
     * @param value the value in one notation, for people
     * @param position where it began in the text, which orders the labels
     * @param source the part of the text as typed
     */
    public record Label(Kind kind, String value, int position, String source) {

        /** Plain Dutch: {@code geboortedatum 3 april 1971}. */
        public String inWords() {
            return kind.label() + " " + value;
        }
    }

    /**
     * The outcome.
     *
     * @param text the text as typed, without surrounding space
     * @param question the clues, without a BSN: that is searched by its keys only
     * @param labels what was recognised, in the order of the text
     * @param bsns the BSNs that were typed
     */
    public record Recognised(String text, PersonQuestion question, List<Label> labels, List<Bsn> bsns) {

        /** Without a BSN. */
        public Recognised(String text, PersonQuestion question, List<Label> labels) {
            this(text, question, labels, List.of());
        }

        /** The text without the part of the label at this place in the list, for the label's remove button. */
        public String without(int index) {
            Label gone = labels.get(index);
            int end = gone.position() + gone.source().length();
            return (text.substring(0, gone.position()) + " " + text.substring(end))
                    .replaceAll("\\s+", " ")
                    .strip();
        }
    }

    /**
     * Recognises the text, of which the first 300 characters count.
     *
     * @param today decides which years can be years of birth
     */
    public static Recognised recognise(String text, LocalDate today) {
        String tidy = text.strip();
        if (tidy.length() > LONGEST) {
            tidy = tidy.substring(0, LONGEST);
        }
        return new QuestionText(tidy, today).recognise();
    }

    private Recognised recognise() {
        AddressText addresses = new AddressText(typed);
        each(EmailAddress.IN_TEXT, Kind.EMAIL, EmailAddress::find, EmailAddress::folded, emails);
        addresses.takeWithNumber();
        DutchDateText.findDate(typed.left(), today).ifPresent(this::birth);
        each(PlateNumber.IN_TEXT, Kind.KENTEKEN, this::hyphenated, PlateNumber::forReading, plates);
        takePhones();
        each(Bsn.IN_TEXT, Kind.BSN, Bsn::find, Bsn::masked, bsns);
        addresses.takeWithout();
        each(PlateNumber.IN_TEXT, Kind.KENTEKEN, PlateNumber::find, PlateNumber::forReading, plates);
        addresses.dropStreets();
        if (birth == null) {
            DutchDateText.findYear(typed.left(), today).ifPresent(this::birth);
        }
        String name = NameText.take(typed, addresses.lines());
        var question = new PersonQuestion(name, birth, phones, emails, plates, addresses.addresses());
        return new Recognised(typed.text(), question, typed.labels(), List.copyOf(bsns));
    }

    /** A plate of four digits and two letters written without hyphens looks like a postcode, which is tried first. */
    private Optional<PlateNumber> hyphenated(String text) {
        return text.contains("-") ? PlateNumber.find(text) : Optional.empty();
    }

    /** Digits that follow each other may be more than one number: the longest beginning that is a number is taken. */
    private void takePhones() {
        Matcher m = NUMBER.matcher(typed.left());
        int from = 0;
        while (m.find(from)) {
            String left = typed.left();
            int end = m.end();
            Optional<PhoneNumber> phone = PhoneNumber.find(left.substring(m.start(), end));
            while (phone.isEmpty() && left.lastIndexOf(' ', end - 1) > m.start()) {
                end = left.lastIndexOf(' ', end - 1);
                phone = PhoneNumber.find(left.substring(m.start(), end));
            }
            from = phone.isPresent() ? end : m.start() + 1;
            if (phone.isPresent()) {
                phones.add(phone.get());
                typed.take(Kind.TELEFOON, phone.get().forReading(), m.start(), end);
                m.reset(typed.left());
            }
        }
    }

    private <T> void each(
            Pattern pattern,
            Kind kind,
            Function<String, Optional<T>> reader,
            Function<T, String> words,
            List<T> found) {
        Matcher m = pattern.matcher(typed.left());
        while (m.find()) {
            Optional<T> value = reader.apply(m.group());
            if (value.isPresent()) {
                found.add(value.get());
                typed.take(kind, words.apply(value.get()), m.start(), m.end());
            }
        }
    }

    private void birth(DutchDateText.Found found) {
        birth = found.date();
        typed.take(Kind.GEBOORTEDATUM, found.date().inWords(), found.start(), found.end());
    }
}
