// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.protocol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.par.protocol.AftercareView;
import nl.par.protocol.Harm;
import nl.par.protocol.SupportAnswer;
import nl.par.protocol.SupportKind;
import nl.par.protocol.TalkStatus;
import nl.par.protocol.TalkView;
import nl.par.web.page.Datum;
import nl.par.web.page.Dutch;
import nl.par.web.page.Fields;
import nl.par.web.page.Option;
import nl.par.web.page.Step;
import org.jspecify.annotations.Nullable;

/**
 * The care for one colleague.
 *
 * @param fields the form that was sent, with what is wrong
 */
public record AftercarePageView(AftercareView care, Fields fields) {

    /** Whether the reader is her manager or the adviser: whom it reaches and who is not the colleague herself. */
    public boolean arranges() {
        return !care.eigen();
    }

    public String address() {
        return "/nazorg/" + care.id();
    }

    /** The duty of R14 while it is open. */
    public boolean mustTell() {
        return care.inspectie() != null && care.inspectie().gemeldOp() == null;
    }

    /** The talk that comes next. */
    public @Nullable TalkView next() {
        Optional<TalkView> next = care.gesprekken().stream()
                .filter(talk -> !talk.stand().closed())
                .findFirst();
        return next.orElse(null);
    }

    /** The three talks as a line. */
    public List<Step> progress() {
        TalkView next = next();
        return care.gesprekken().stream()
                .map(talk -> new Step(talk.titel(), state(talk, next), note(talk)))
                .toList();
    }

    private static Step.State state(TalkView talk, @Nullable TalkView next) {
        if (talk.stand().closed()) {
            return Step.State.DONE;
        }
        return talk.equals(next) ? Step.State.CURRENT : Step.State.AHEAD;
    }

    private static String note(TalkView talk) {
        if (talk.stand().closed()) {
            return talk.op() == null ? talk.stand().label() : talk.stand().label() + ", " + Dutch.date(talk.op());
        }
        return talk.afspraak() == null
                ? "Uiterlijk " + Dutch.date(talk.uiterlijk().toInstant())
                : "Afspraak " + Dutch.dateTime(talk.afspraak().toInstant());
    }

    /** What was agreed in the talks. */
    public List<Datum> agreed() {
        return care.gesprekken().stream()
                .filter(talk -> talk.toelichting() != null)
                .map(talk -> new Datum(talk.titel(), String.valueOf(talk.toelichting())))
                .toList();
    }

    /** What it did to her. */
    public List<Datum> harm() {
        Harm harm = care.gevolgen();
        List<Datum> data = new ArrayList<>();
        add(data, "Letsel", harm.letsel());
        if (harm.medischeHulp()) {
            data.add(Datum.words("Medische hulp", "Ja"));
        }
        if (harm.ziekenhuis()) {
            data.add(Datum.words("Opname in het ziekenhuis", "Ja"));
        }
        if (harm.blijvendLetsel()) {
            data.add(Datum.words("Blijvend letsel", "Ja, of dat kan"));
        }
        if (harm.overleden()) {
            data.add(Datum.words("Overleden", "Ja"));
        }
        add(data, "Dagen niet gewerkt", harm.verzuimdagen() == null ? null : String.valueOf(harm.verzuimdagen()));
        add(data, "Schade", harm.schade());
        return data;
    }

    private static void add(List<Datum> data, String label, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            data.add(new Datum(label, text));
        }
    }

    /** What is known, for the form; what was typed when it was refused. */
    public Fields harmFields() {
        if (!fields.errors().isEmpty()) {
            return fields;
        }
        Harm harm = care.gevolgen();
        return Fields.empty()
                .with("letsel", harm.letsel())
                .with("medischeHulp", harm.medischeHulp() ? "ja" : null)
                .with("ziekenhuis", harm.ziekenhuis() ? "ja" : null)
                .with("blijvendLetsel", harm.blijvendLetsel() ? "ja" : null)
                .with("overleden", harm.overleden() ? "ja" : null)
                .with("verzuimdagen", harm.verzuimdagen() == null ? null : String.valueOf(harm.verzuimdagen()))
                .with("schade", harm.schade());
    }

    public List<Option> kinds() {
        return Arrays.stream(SupportKind.values())
                .map(kind -> new Option(kind.name(), kind.label()))
                .toList();
    }

    /** What a talk can become. */
    public List<Option> outcomes() {
        return List.of(
                new Option(TalkStatus.GEPLAND.name(), "Het is gepland"),
                new Option(TalkStatus.GEVOERD.name(), "Het is gevoerd"),
                new Option(
                        TalkStatus.AFGEZEGD.name(),
                        "Het is niet nodig",
                        "Uw collega wil het niet, of kon het verhaal al kwijt"));
    }

    /** What the colleague can say to an offer. */
    public List<SupportAnswer> answers() {
        return List.of(SupportAnswer.AANGENOMEN, SupportAnswer.AFGEWEZEN, SupportAnswer.VERHAAL_WAS_GENOEG);
    }
}
