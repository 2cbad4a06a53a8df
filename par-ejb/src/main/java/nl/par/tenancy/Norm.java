// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One published version of the Overijsselse Norm: kinds, severities, the ladder of measures, protocol, terms and what a
 * card shows. A version never changes; a new insight is a new version.
 *
 * @param reviewGrace how long after its review date a measure lapses when nobody reviewed it
 * @param alwaysOpen what no contact arrangement may close, in sentences for the person concerned (R18)
 * @param letterTexts the version whose letters hold for who has no text of its own
 */
public record Norm(
        String version,
        String name,
        LocalDate validFrom,
        List<Kind> kinds,
        List<Severity> severities,
        List<MeasureRule> measures,
        Term reviewGrace,
        List<Remedy> remedies,
        List<String> alwaysOpen,
        List<Step> protocol,
        Retention retention,
        CardRule card,
        LookUps lookUps,
        Sharing sharing,
        List<Training> trainings,
        Benchmark benchmark,
        String letterTexts) {

    /** A kind of aggression, with its explanation for the reporter. */
    public record Kind(String code, String name, String explanation) {}

    /** A level of severity, 0 to 3 after the Aachener Modell. */
    public record Severity(int level, String name, String explanation) {}

    /**
     * What the norm says of one kind of measure.
     *
     * @param step its place on the ladder; R2 asks for step 1 first
     * @param usualTerm the term that a form proposes
     * @param longestTerm nothing lasts longer (R1)
     * @param reviewAfter when it must be looked at again
     * @param onCard whether a signal card shows it, with {@code cardText}
     * @param extraApproval whether two colleagues must agree, also when nobody is a minor (R7, R17)
     */
    public record MeasureRule(
            String code,
            String name,
            String explanation,
            int step,
            LegalNature nature,
            Term usualTerm,
            Term longestTerm,
            Term reviewAfter,
            boolean onCard,
            String cardText,
            boolean extraApproval) {}

    /**
     * How many look-ups are usual (R10). An organisation may set less, never more.
     *
     * @param perTenMinutes of one colleague in ten minutes, before a reason is asked
     * @param perDay of one colleague in a day, before it stands out
     * @param perTenMinutesOfService of one of the organisation's own systems in ten minutes
     */
    public record LookUps(int perTenMinutes, int perDay, int perTenMinutesOfService) {

        /** What holds when a version of the norm does not say it. */
        static final LookUps USUAL = new LookUps(30, 60, 3000);
    }

    /** The closing clause of a letter about a measure of this nature (R3); the text may hold placeholders. */
    public record Remedy(LegalNature nature, String name, String heading, String text) {}

    /** A step of the protocol: why it is asked, who does it, within what time of the report. */
    public record Step(String code, String name, String explanation, String role, Term within) {}

    /**
     * Terms of R11. Those of card and identity count from one and the same day, the last one: of the last incident, or on which the last
     * measure is in force, whichever is later; so that nobody is erased while a card still asks something of colleagues. Those of
     * {@code careConcern} and {@code draft} count from the entry, {@code lookUp} from the question: afterwards a look-up stands in the log alone.
     *
     * @param longest from the last event in the dossier itself; nothing keeps an identity longer
     */
    public record Retention(Term card, Term identity, Term longest, Term careConcern, Term draft, Term lookUp) {

        /** The last day on which a card shows. */
        public LocalDate cardUntil(LocalDate lastDay) {
            return card.after(lastDay);
        }

        /** The day on which the identity is erased, when nothing happens any more and nobody extends it. */
        public LocalDate identityUntil(LocalDate lastEvent, LocalDate lastDay) {
            LocalDate latest = longest.after(lastEvent);
            LocalDate usual = identity.after(lastDay.isAfter(lastEvent) ? lastDay : lastEvent);
            return usual.isBefore(latest) ? usual : latest;
        }
    }

    /** What a signal card shows, and the precautions that a colleague may choose from. */
    public record CardRule(
            List<String> shows, boolean showsPoliceNotification, boolean showsPoliceReport, List<String> precautions) {}

    /**
     * Sharing between tenants (R12).
     *
     * @param standard the mode that holds without legal bases
     * @param modes from closed to open
     * @param bases the legal bases that exist
     * @param forCriminalData of these one must be in force before anything of a police report travels
     * @param warnBefore how long before a base lapses both advisers hear of it
     * @param publish what of a card others may see
     * @param longestVisit no colleague of another organisation reads a dossier for longer at a time
     */
    public record Sharing(
            String standard,
            List<Mode> modes,
            List<Base> bases,
            List<String> forCriminalData,
            Term warnBefore,
            Publish publish,
            Term longestVisit) {

        /** The place of this mode from closed to open; a mode that is not there is an IllegalArgumentException. */
        int openness(String mode) {
            for (int place = 0; place < modes.size(); place++) {
                if (modes.get(place).code().equals(mode)) {
                    return place;
                }
            }
            throw new IllegalArgumentException("no such mode");
        }
    }

    /**
     * What of a card may be published (R12).
     *
     * @param fromSeverity incidents of at least this severity
     * @param measures codes of the measures that others may see
     */
    public record Publish(int fromSeverity, List<String> measures) {

        /** What holds when a version of the norm does not say it: the gravest incidents only, and no measure. */
        static final Publish LEAST = new Publish(3, List.of());
    }

    /**
     * One way of sharing.
     *
     * @param needs the bases that both sides must hold: of each list at least one
     */
    public record Mode(String code, String name, String explanation, List<List<String>> needs) {}

    /** A legal base, as a dated document of an organisation proves it. */
    public record Base(String code, String name, String explanation) {}

    /** A training duty: for whom, and how often again. */
    public record Training(String name, String audience, Term repeatAfter) {}

    /**
     * What organisations compare with each other.
     *
     * @param smallestCell a number below it is not shown (R19)
     */
    public record Benchmark(int smallestCell, List<Figure> figures) {

        /** What holds when a version of the norm compares nothing. */
        static final Benchmark NONE = new Benchmark(5, List.of());
    }

    /** One figure of the comparison. */
    public record Figure(String code, String name, String explanation) {}

    /** The rule for this kind of measure, if the norm knows it. */
    public Optional<MeasureRule> measure(String code) {
        return measures.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    /** The closing clause for this nature; every norm that was loaded has one for each. */
    public Remedy remedy(LegalNature nature) {
        return remedies.stream()
                .filter(remedy -> remedy.nature() == nature)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("norm without remedy for " + nature));
    }
}
