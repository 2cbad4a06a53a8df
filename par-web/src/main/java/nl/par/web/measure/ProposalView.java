// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.par.kernel.Channel;
import nl.par.measure.MeasureKind;
import nl.par.measure.ProposalStart;
import nl.par.measure.Replacement;
import nl.par.measure.pdf.Letter;
import nl.par.web.page.Fields;
import nl.par.web.page.Option;
import org.jspecify.annotations.Nullable;

/** The form of a proposal, beside the questions of a fair decision and, when asked for, the letter as it would become. */
public record ProposalView(
        MeasureKind kind,
        ProposalStart start,
        Fields fields,
        @Nullable Letter letter) {

    private static final Set<Channel> OPEN =
            Set.of(Channel.BALIE, Channel.TELEFOON, Channel.EMAIL, Channel.BRIEF, Channel.HUISBEZOEK);

    /** The address of the form. */
    public String action() {
        return "/dossiers/" + start.caseId() + "/" + kind.code();
    }

    /** Numbers of the rows for facts and for items of damage. */
    public List<Integer> rows() {
        return IntStream.range(0, ProposalForm.ROWS).boxed().toList();
    }

    /** Numbers of the passages of the letter that may be worded otherwise. */
    public List<Integer> passages() {
        return IntStream.range(0, start.passages().size()).boxed().toList();
    }

    /** How the template words this passage. */
    public String standard(int place) {
        return start.passages().get(place);
    }

    public List<Option> factKinds() {
        return List.of(new Option("feit", "Feit"), new Option("citaat", "Letterlijk citaat"));
    }

    public List<Option> natures() {
        return List.of(
                new Option("overig", "Overig: klacht en ombudsman"),
                new Option("besluit", "Besluit: bezwaar binnen zes weken"),
                new Option("privaatrechtelijk", "Privaatrechtelijk: civiele rechter"));
    }

    public List<Option> channels() {
        return Arrays.stream(Channel.values())
                .filter(OPEN::contains)
                .map(channel -> new Option(channel.name(), channel.label()))
                .toList();
    }

    public List<Option> periods() {
        return List.of(new Option("dag", "per dag"), new Option("week", "per week"), new Option("maand", "per maand"));
    }

    public List<Option> precautions() {
        return start.rule().precautions().stream()
                .map(line -> new Option(line, line))
                .toList();
    }

    /** Whether the form must ask for an urgent reason (R2). */
    public boolean asksUrgentReason() {
        return !start.afterWarning();
    }

    /** Whether the form must ask why a lighter step is not enough (R2). */
    public boolean heavier() {
        return start.rule().step() > 1;
    }

    public List<Option> vulnerable() {
        return List.of(
                new Option("nee", "Nee"),
                new Option("ja", "Ja, misschien"),
                new Option("onbekend", "Dat weet ik niet"));
    }

    /** What the page says about the measure in whose place this comes. */
    public @Nullable String replaces() {
        ProposalStart.Former former = start.former();
        if (former == null) {
            return null;
        }
        return former.how() == Replacement.EXTENSION
                ? "Dit verlengt maatregel " + former.number() + ". Leg uit waarom die nog nodig is."
                : "Deze brief komt in de plaats van " + former.number() + ". Die vervalt zodra deze is verstuurd.";
    }

    /** What everybody who decides should ask. */
    public List<String> questions() {
        return List.of(
                "Kloppen de feiten, en staan er geen vermoedens bij?",
                "Heeft betrokkene zijn of haar kant kunnen vertellen?",
                "Past de maatregel bij wat er is gebeurd?",
                "Waarom past deze termijn bij deze persoon?");
    }
}
