// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.par.kernel.Channel;
import nl.par.measure.Addressee;
import nl.par.measure.Arrangement;
import nl.par.measure.Damage;
import nl.par.measure.LetterFact;
import nl.par.measure.MeasureKind;
import nl.par.measure.MeasureProposal;
import nl.par.measure.Passage;
import nl.par.measure.Premises;
import nl.par.measure.Suspension;
import nl.par.measure.TalkPlan;
import nl.par.measure.Weighing;
import nl.par.web.api.RecordId;
import nl.par.web.page.Fields;
import org.jspecify.annotations.Nullable;

/** Reads a proposal from the form. */
final class ProposalForm {

    /** Rows for facts, and for items of damage, in the form. */
    static final int ROWS = 4;

    private static final int MOST_PASSAGES = 20;

    private final Fields fields;
    private final MeasureKind kind;

    ProposalForm(Fields fields, MeasureKind kind) {
        this.fields = fields;
        this.kind = kind;
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
                kind == MeasureKind.CONTACT_ARRANGEMENT ? arrangement() : null,
                kind == MeasureKind.SERVICE_SUSPENSION ? suspension() : null,
                kind == MeasureKind.ACCESS_BAN ? premises() : null,
                kind == MeasureKind.DAMAGE_CLAIM ? damage() : null,
                new Weighing(
                        fields.textOrNull("afweging.kwetsbaar"),
                        fields.textOrNull("afweging.hulp"),
                        fields.textOrNull("afweging.lichter"),
                        fields.textOrNull("afweging.essentieel")),
                earlier(fields),
                fields.textOrNull("vervangtAls"),
                ownText());
    }

    /** The passages that the form showed. The row stays in its place, so that an error finds its field. */
    private List<Passage> ownText() {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; fields.textOrNull(passage(i) + "standaard") != null && i < MOST_PASSAGES; i++) {
            passages.add(new Passage(i + 1, fields.text(passage(i) + "standaard"), fields.text(passage(i) + "tekst")));
        }
        return passages;
    }

    /** What the names of the fields of a passage begin with. */
    static String passage(int place) {
        return "eigenTekst[" + place + "].";
    }

    /** The measure in whose place the proposal comes; a malformed id is an unknown one. */
    static @Nullable UUID earlier(Fields fields) {
        String id = fields.textOrNull("vervangt");
        return id == null ? null : RecordId.read(id);
    }

    /** The rows that hold anything; an empty row between them is kept, so that an error finds its row. */
    @SuppressWarnings("NullAway") // the rules name an absent date
    private List<LetterFact> facts() {
        List<LetterFact> facts = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < ROWS; i++) {
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

    private Suspension suspension() {
        return new Suspension(
                fields.text("opschorting.dienst"),
                fields.text("opschorting.grondslag"),
                lines("opschorting.blijftOpen"),
                fields.texts("opschorting.voorzorg"));
    }

    private Premises premises() {
        return new Premises(
                lines("ontzegging.gebouwen"),
                lines("ontzegging.ruimten"),
                fields.text("ontzegging.bereikbaarVia"),
                lines("ontzegging.uitzonderingen"),
                fields.texts("ontzegging.voorzorg"));
    }

    private Damage damage() {
        List<Damage.Item> items = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            String row = "schade.posten[" + i + "].";
            if (Stream.of("omschrijving", "bedrag", "bewijs").anyMatch(name -> fields.textOrNull(row + name) != null)) {
                items.add(new Damage.Item(
                        fields.text(row + "omschrijving"),
                        amount(fields, row + "bedrag"),
                        fields.text(row + "bewijs")));
            }
        }
        return new Damage(items, fields.date("schade.uiterlijk").orElse(null), fields.textOrNull("schade.betaalwijze"));
    }

    /** Euros in any customary notation: 125, 125,5, 125,50, 1.250,00; null when it is none. */
    static @Nullable BigDecimal amount(Fields fields, String name) {
        String typed = fields.text(name).replace("€", "").replaceAll("\\s", "");
        if (typed.matches("[0-9]{1,3}(\\.[0-9]{3})+(,[0-9]{1,2})?") || typed.matches("[0-9]{1,9}(,[0-9]{1,2})?")) {
            return new BigDecimal(typed.replace(".", "").replace(',', '.'));
        }
        return typed.matches("[0-9]{1,9}\\.[0-9]{1,2}") ? new BigDecimal(typed) : null;
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
