// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.par.kernel.Channel;
import nl.par.measure.Addressee;
import nl.par.measure.Arrangement;
import nl.par.measure.LetterFact;
import nl.par.measure.MeasureKind;
import nl.par.measure.MeasureProposal;
import nl.par.measure.ProposalStart;
import nl.par.measure.TalkPlan;
import nl.par.web.page.Fields;
import org.jspecify.annotations.Nullable;

/** Reads a proposal from the form, and fills the form beforehand. */
final class ProposalForm {

    /** Rows for facts in the form. */
    static final int FACTS = 4;

    private final Fields fields;
    private final MeasureKind kind;

    ProposalForm(Fields fields, MeasureKind kind) {
        this.fields = fields;
        this.kind = kind;
    }

    static Fields begin(ProposalStart start) {
        Fields fields = Fields.empty()
                .with("begindatum", start.from())
                .with("einddatum", start.until())
                .with("evaluatiedatum", start.review())
                .with("juridischeAard", start.rule().nature())
                .with("afspraken.contactpersoon", start.contact().name())
                .with("afspraken.bereikbaar", start.contact().phone())
                .with("afspraken.postadres", start.contact().postalAddress());
        List<LetterFact> facts = start.facts();
        for (int i = 0; i < facts.size() && i < FACTS; i++) {
            String row = "feiten[" + i + "].";
            fields.with(row + "datum", facts.get(i).datum());
            fields.with(row + "soort", facts.get(i).soort());
            fields.with(row + "tekst", facts.get(i).tekst());
        }
        return fields;
    }

    MeasureProposal read() {
        return new MeasureProposal(
                fields.date("begindatum").orElse(null),
                fields.date("einddatum").orElse(null),
                fields.date("evaluatiedatum").orElse(null),
                fields.textOrNull("motivering"),
                fields.textOrNull("juridischeAard"),
                fields.textOrNull("dringendeReden"),
                new Addressee(
                        fields.text("geadresseerde.naam"),
                        lines("geadresseerde.adresregels"),
                        fields.text("geadresseerde.aanhef")),
                facts(),
                kind == MeasureKind.RESTORATIVE_TALK ? talk() : null,
                kind == MeasureKind.CONTACT_ARRANGEMENT ? arrangement() : null);
    }

    /** The rows that hold anything; an empty row between them is kept, so that an error finds its row. */
    @SuppressWarnings("NullAway") // the rules name an absent date
    private List<LetterFact> facts() {
        List<LetterFact> facts = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < FACTS; i++) {
            if (fields.textOrNull("feiten[" + i + "].tekst") != null
                    || fields.textOrNull("feiten[" + i + "].datum") != null) {
                last = i;
            }
        }
        for (int i = 0; i <= last; i++) {
            String row = "feiten[" + i + "].";
            facts.add(new LetterFact(
                    fields.date(row + "datum").orElse(null), fields.text(row + "soort"), fields.text(row + "tekst")));
        }
        return facts;
    }

    @SuppressWarnings("NullAway") // the rules name an absent moment
    private TalkPlan talk() {
        return new TalkPlan(fields.dateTime("gesprek.moment").orElse(null), fields.text("gesprek.plaats"));
    }

    private Arrangement arrangement() {
        return new Arrangement(
                fields.texts("afspraken.kanalen").stream()
                        .flatMap(name -> channel(name).stream())
                        .toList(),
                fields.text("afspraken.contactpersoon"),
                fields.text("afspraken.bereikbaar"),
                fields.text("afspraken.postadres"),
                times(),
                fields.textOrNull("afspraken.per"),
                lines("afspraken.uitgezonderd"),
                fields.texts("afspraken.voorzorg"));
    }

    private @Nullable Integer times() {
        String typed = fields.text("afspraken.hooguit");
        if (typed.isEmpty()) {
            return null;
        }
        return typed.matches("[0-9]{1,3}") ? Integer.valueOf(typed) : Integer.valueOf(0);
    }

    private List<String> lines(String name) {
        return fields.text(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Optional<Channel> channel(String name) {
        return Arrays.stream(Channel.values())
                .filter(channel -> channel.name().equals(name))
                .findFirst();
    }
}
