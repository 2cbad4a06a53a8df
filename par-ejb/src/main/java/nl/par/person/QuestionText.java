// SPDX-License-Identifier: EUPL-1.2
package nl.par.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.par.kernel.Bsn;
import org.jspecify.annotations.Nullable;

/**
 * One box of text, recognised as clues about a person: names, a date of birth, telephone numbers, e-mail addresses, Dutch number plates,
 * addresses by postcode and house number, and a BSN, each in any customary notation. Nothing that was typed disappears: what is not recognised is said to
 * be unused, so that "nothing known" never rests on a clue that was silently dropped (R9).
 */
public final class QuestionText {

    private static final int LONGEST = 300;
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\d])(?:[+]|00|0)[\\d()][\\d\\s()./-]{6,20}\\d(?![\\p{L}\\d])");
    private static final Pattern NAME = Pattern.compile("[\\p{L}'’`.-]*\\p{L}[\\p{L}'’`.-]*");
    private static final Pattern REST = Pattern.compile("[^\\s,;]+");

    private final LocalDate today;
    private final List<Label> labels = new ArrayList<>();
    private final List<PhoneNumber> phones = new ArrayList<>();
    private final List<EmailAddress> emails = new ArrayList<>();
    private final List<PlateNumber> plates = new ArrayList<>();
    private final List<PostalAddress> addresses = new ArrayList<>();
    private final List<Bsn> bsns = new ArrayList<>();
    private @Nullable PartialDate birth;
    private final String text;
    private String left;

    private QuestionText(String text, LocalDate today) {
        this.text = text;
        this.left = text;
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
        each(EmailAddress.IN_TEXT, Kind.EMAIL, EmailAddress::find, EmailAddress::folded, emails);
        takeAddresses(true);
        each(PlateNumber.IN_TEXT, Kind.KENTEKEN, this::hyphenated, PlateNumber::forReading, plates);
        DutchDateText.findDate(left, today).ifPresent(this::birth);
        takePhones();
        each(Bsn.IN_TEXT, Kind.BSN, Bsn::find, Bsn::masked, bsns);
        takeAddresses(false);
        each(PlateNumber.IN_TEXT, Kind.KENTEKEN, PlateNumber::find, PlateNumber::forReading, plates);
        if (birth == null) {
            DutchDateText.findYear(left, today).ifPresent(this::birth);
        }
        String name = takeName();
        labels.sort(Comparator.comparingInt(Label::position));
        var question = new PersonQuestion(name, birth, phones, emails, plates, addresses);
        return new Recognised(text, question, List.copyOf(labels), List.copyOf(bsns));
    }

    /** A plate of four digits and two letters written without hyphens looks like a postcode, which is tried first. */
    private Optional<PlateNumber> hyphenated(String text) {
        return text.contains("-") ? PlateNumber.find(text) : Optional.empty();
    }

    private void takeAddresses(boolean withNumber) {
        Matcher m = PostalAddress.IN_TEXT.matcher(left);
        while (m.find()) {
            @Nullable String number = m.group("number");
            if ((number != null) == withNumber) {
                var address = new PostalAddress(
                        m.group("digits") + m.group("letters"),
                        number == null ? null : Integer.valueOf(number),
                        m.group("addition"));
                addresses.add(address);
                take(Kind.ADRES, address.forReading(), m.start(), m.end());
            }
        }
    }

    /** Digits that follow each other may be more than one number: the longest beginning that is a number is taken. */
    private void takePhones() {
        Matcher m = NUMBER.matcher(left);
        int from = 0;
        while (m.find(from)) {
            int end = m.end();
            Optional<PhoneNumber> phone = PhoneNumber.find(left.substring(m.start(), end));
            while (phone.isEmpty() && left.lastIndexOf(' ', end - 1) > m.start()) {
                end = left.lastIndexOf(' ', end - 1);
                phone = PhoneNumber.find(left.substring(m.start(), end));
            }
            from = phone.isPresent() ? end : m.start() + 1;
            if (phone.isPresent()) {
                phones.add(phone.get());
                take(Kind.TELEFOON, phone.get().forReading(), m.start(), end);
                m.reset(left);
            }
        }
    }

    private <T> void each(
            Pattern pattern,
            Kind kind,
            Function<String, Optional<T>> reader,
            Function<T, String> words,
            List<T> found) {
        Matcher m = pattern.matcher(left);
        while (m.find()) {
            Optional<T> value = reader.apply(m.group());
            if (value.isPresent()) {
                found.add(value.get());
                take(kind, words.apply(value.get()), m.start(), m.end());
            }
        }
    }

    private void birth(DutchDateText.Found found) {
        birth = found.date();
        take(Kind.GEBOORTEDATUM, found.date().inWords(), found.start(), found.end());
    }

    private String takeName() {
        List<Label> names = new ArrayList<>();
        Matcher m = REST.matcher(left);
        while (m.find()) {
            if (NAME.matcher(m.group()).matches()) {
                addName(names, m.start(), m.end());
            } else if (m.group().codePoints().anyMatch(Character::isLetterOrDigit)) {
                labels.add(new Label(Kind.ONGEBRUIKT, m.group(), m.start(), m.group()));
            }
        }
        labels.addAll(names);
        return names.stream().map(Label::value).collect(Collectors.joining(" "));
    }

    /** Words of a name that stand side by side are one name. */
    private void addName(List<Label> names, int start, int end) {
        int begin = start;
        if (!names.isEmpty()) {
            Label last = names.get(names.size() - 1);
            if (text.substring(last.position() + last.source().length(), start).isBlank()) {
                begin = last.position();
                names.remove(last);
            }
        }
        String source = text.substring(begin, end);
        names.add(new Label(Kind.NAAM, source.replaceAll("\\s+", " "), begin, source));
    }

    /** Blanks the part, so that places in the text stay what they were. */
    private void take(Kind kind, String value, int start, int end) {
        labels.add(new Label(kind, value, start, left.substring(start, end)));
        left = left.substring(0, start) + " ".repeat(end - start) + left.substring(end);
    }
}
