// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.par.measure.Damage;
import nl.par.measure.DeliveryMethod;
import nl.par.measure.MeasureStatus;
import nl.par.measure.MeasureView;
import nl.par.measure.Passage;
import nl.par.measure.PaymentLine;
import nl.par.measure.Replacement;
import nl.par.measure.ReviewLine;
import nl.par.measure.Weighing;
import nl.par.web.page.Datum;
import nl.par.web.page.Datum.Piece;
import nl.par.web.page.Dutch;
import nl.par.web.page.Fields;
import nl.par.web.page.Option;
import nl.par.web.page.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A measure and what its reader may do about it now.
 *
 * @param mayDecide whether the reader decides, sends and ends measures
 * @param own whether the reader proposed it, and so may not decide (R7)
 */
public record MeasurePageView(
        MeasureView measure,
        Fields fields,
        LocalDate today,
        boolean mayDecide,
        boolean own,
        List<ReviewLine> reviews,
        List<PaymentLine> payments) {

    /** Where it stands, in words. */
    public String status() {
        if (measure.status() == MeasureStatus.SENT) {
            return measure.inForce(today)
                    ? "Van kracht"
                    : today.isAfter(measure.termijn().einddatum())
                            ? "Afgelopen"
                            : today.isAfter(measure.termijn().vervaldatum())
                                    ? "Vervallen: niet op tijd bekeken"
                                    : "Verstuurd, begint later";
        }
        return measure.status().label();
    }

    public Tone tone() {
        return switch (measure.status()) {
            case PROPOSED, DECIDED -> Tone.ATTENTION;
            case SENT -> Tone.INFO;
            default -> Tone.NEUTRAL;
        };
    }

    public boolean toDecide() {
        return measure.status() == MeasureStatus.PROPOSED && mayDecide && !own;
    }

    public boolean toSend() {
        return measure.status() == MeasureStatus.DECIDED && mayDecide;
    }

    /** Whether it can still end or be taken back. */
    public boolean toEnd() {
        return mayDecide
                && (measure.status() == MeasureStatus.PROPOSED
                        || measure.status() == MeasureStatus.DECIDED
                        || running());
    }

    /** Whether it was sent and has not ended or lapsed. */
    public boolean running() {
        return (measure.status() == MeasureStatus.SENT || measure.status() == MeasureStatus.TAKEN_OVER)
                && !today.isAfter(measure.termijn().vervaldatum());
    }

    /** Whether it can be reviewed, corrected or made longer. */
    public boolean toReview() {
        return mayDecide && running();
    }

    /** The address of the form for a measure in the place of this one. */
    public String inPlace(Replacement how) {
        return "/dossiers/" + measure.dossier() + "/" + measure.soort() + "?vervangt=" + measure.id() + "&als="
                + how.code();
    }

    /** What is particular to its kind, in sentences. */
    public List<String> particulars() {
        return measure.inhoud().particulars();
    }

    /** What its letter words otherwise than the template. */
    public List<Passage> changed() {
        return measure.inhoud().eigenTekst();
    }

    /** Whether it was taken over from another register, and so has no letter here. */
    public boolean taken() {
        return measure.status() == MeasureStatus.TAKEN_OVER;
    }

    public boolean claim() {
        return measure.inhoud().schade() != null;
    }

    /** What is still to be paid. */
    public BigDecimal open() {
        Damage damage = measure.inhoud().schade();
        BigDecimal total = damage == null ? BigDecimal.ZERO : damage.total();
        return payments.stream().map(PaymentLine::bedrag).reduce(total, BigDecimal::subtract);
    }

    public boolean toPay() {
        return claim() && mayDecide && measure.verzending() != null && open().signum() > 0;
    }

    /** How the questions of a fair decision were answered. */
    public List<Datum> weighing() {
        Weighing answers = measure.afweging();
        List<Datum> data = new ArrayList<>();
        if (answers.kwetsbaar() != null) {
            data.add(Datum.words("Kan betrokkene kwetsbaar zijn", capital(answers.kwetsbaar())));
        }
        add(data, "Hulp", answers.hulp());
        add(data, "Waarom niet lichter", answers.lichter());
        add(data, "Wat open blijft", answers.essentieel());
        return data;
    }

    private static void add(List<Datum> data, String name, @Nullable String value) {
        if (value != null) {
            data.add(new Datum(name, capital(value)));
        }
    }

    public boolean sent() {
        return measure.status() == MeasureStatus.SENT;
    }

    public List<Option> methods() {
        return Arrays.stream(DeliveryMethod.values())
                .map(method -> new Option(method.code(), method.label()))
                .toList();
    }

    /** What was agreed about the term (R1). */
    public List<Datum> terms() {
        MeasureView.Termijn term = measure.termijn();
        List<Datum> data = new ArrayList<>();
        data.add(new Datum("Begint", Dutch.date(term.begindatum())));
        data.add(new Datum("Eindigt", Dutch.date(term.einddatum())));
        data.add(new Datum("Opnieuw bekijken", Dutch.date(term.evaluatiedatum())));
        if (term.vervaldatum().isBefore(term.einddatum())) {
            data.add(Datum.words("Vervalt als niemand haar bekijkt", "Na " + Dutch.date(term.vervaldatum())));
        }
        data.add(new Datum("Reden voor deze termijn", term.motivering()));
        data.add(Datum.words("Juridische aard", capital(term.juridischeAard())));
        String urgent = term.dringendeReden();
        if (urgent != null) {
            data.add(new Datum("Dringende reden", urgent));
        }
        return data;
    }

    /** Who did what, in order of time. */
    public List<Datum> history() {
        List<Datum> data = new ArrayList<>();
        data.add(act("Voorgesteld", measure.voorstel()));
        MeasureView.Handeling first = measure.instemming();
        if (first != null) {
            data.add(act("Eerste instemming", first));
        }
        MeasureView.Handeling decision = measure.besluit();
        if (decision != null) {
            data.add(act(measure.status() == MeasureStatus.REFUSED ? "Afgewezen" : "Besloten", decision));
        }
        MeasureView.Verzending delivery = measure.verzending();
        if (delivery != null && delivery.datum() != null) {
            data.add(Datum.of(
                    "Verstuurd",
                    Piece.said(Dutch.date(delivery.datum())),
                    Piece.said(", "),
                    Piece.words(method(delivery.wijze())),
                    Piece.said(", "),
                    Piece.words("kenmerk"),
                    Piece.said(" " + delivery.kenmerk())));
        }
        reviews.stream()
                .sorted(Comparator.comparing(ReviewLine::moment))
                .forEach(found -> data.add(Datum.done(
                        "Bekeken, nog nodig",
                        found.naam(),
                        Dutch.dateTime(found.moment().toInstant()),
                        found.bevinding())));
        MeasureView.Einde ending = measure.einde();
        if (ending != null && ending.datum() != null && ending.naam() != null) {
            data.add(Datum.done(measure.status().label(), ending.naam(), Dutch.date(ending.datum()), ending.reden()));
        }
        return data;
    }

    private static Datum act(String label, MeasureView.Handeling act) {
        return Datum.done(label, act.naam(), Dutch.dateTime(act.moment()), act.reden());
    }

    private String method(String code) {
        return methods().stream()
                .filter(option -> option.value().equals(code))
                .map(option -> option.label().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse(code);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
