// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.norm;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.par.norm.NormAdoption;
import nl.par.norm.NormDifference;
import nl.par.norm.NormEffect;
import nl.par.norm.NormVersion;
import nl.par.tenancy.Strictness;
import nl.par.web.page.Datum;
import nl.par.web.page.Dutch;
import nl.par.web.page.Table;
import nl.par.web.page.Tone;

/**
 * The norm for who reads it.
 *
 * @param adoptions for the steward only
 * @param keepsCases whether the reader may move dossiers
 */
public record NormView(
        List<NormVersion> versions, List<NormDifference> stricter, List<NormAdoption> adoptions, boolean keepsCases) {

    /** The version that the organisation applies. */
    public NormVersion applied() {
        return versions.stream().filter(NormVersion::applied).findFirst().orElseThrow();
    }

    /** Versions that the organisation could adopt, the newest first. */
    public List<NormVersion> newer() {
        return versions.stream()
                .filter(version -> version.validFrom().isAfter(applied().validFrom()))
                .toList();
    }

    /** How many dossiers still stand under another version than the applied one. */
    public long behind() {
        return versions.stream()
                .filter(version -> !version.applied())
                .mapToLong(NormVersion::dossiers)
                .sum();
    }

    public List<Datum> head() {
        NormVersion applied = applied();
        return List.of(
                new Datum("Norm", applied.name()),
                Datum.words("Uw organisatie past toe", "versie " + applied.version()),
                new Datum("Geldig vanaf", Dutch.date(applied.validFrom())),
                new Datum("Dossiers onder deze versie", String.valueOf(applied.dossiers())),
                new Datum("Dossiers onder een andere versie", String.valueOf(behind())));
    }

    /** When a version begins, as a sentence. */
    public String begins(NormVersion version) {
        return "Geldig vanaf " + Dutch.date(version.validFrom()) + ".";
    }

    public Table differences(NormVersion version) {
        return differences("Wat versie " + version.version() + " verandert", version.differences());
    }

    public Table ownStricter() {
        return differences("Waarin uw organisatie strenger is dan de norm", stricter);
    }

    private static Table differences(String caption, List<NormDifference> all) {
        return new Table(
                caption,
                false,
                List.of(
                        new Table.Column("Onderdeel"),
                        new Table.Column("Wat"),
                        new Table.Column("Nu"),
                        new Table.Column("Wordt"),
                        new Table.Column("Verschil")),
                all.stream().map(NormView::row).toList());
    }

    private static Table.Row row(NormDifference one) {
        return new Table.Row(
                Table.Cell.words(one.part()),
                Table.Cell.words(one.what()),
                Table.Cell.words(one.before().isEmpty() ? "–" : one.before()),
                Table.Cell.words(one.after().isEmpty() ? "–" : one.after()),
                Table.Cell.badge(one.way().label(), tone(one.way())));
    }

    private static Tone tone(NormDifference.Way way) {
        return switch (way) {
            case STRICTER, NEW -> Tone.INFO;
            case LOOSER -> Tone.ATTENTION;
            case GONE, OTHER -> Tone.NEUTRAL;
        };
    }

    public Table effects(NormVersion version) {
        return new Table(
                "Wat versie " + version.version() + " betekent voor wat nu loopt",
                false,
                List.of(
                        new Table.Column("Waarvan"),
                        new Table.Column("Hoeveel"),
                        new Table.Column("Wat er dan gebeurt")),
                version.effects().stream().map(NormView::row).toList());
    }

    private static Table.Row row(NormEffect effect) {
        return new Table.Row(
                Table.Cell.words(effect.what()),
                Table.Cell.words(effect.touched() + " van " + effect.all()),
                Table.Cell.words(effect.then()));
    }

    public Table adopted() {
        return new Table(
                "Welke organisatie past welke versie toe",
                false,
                List.of(
                        new Table.Column("Organisatie"),
                        new Table.Column("Soort"),
                        new Table.Column("Versie"),
                        new Table.Column("Strengere regels", true)),
                adoptions.stream()
                        .map(one -> new Table.Row(
                                Table.Cell.text(one.name()),
                                Table.Cell.words(one.kind()),
                                Table.Cell.text(one.version()),
                                Table.Cell.text(String.valueOf(one.stricter()))))
                        .toList());
    }

    /** How many organisations apply each version. */
    public List<Datum> perVersion() {
        Map<String, Integer> counts = new TreeMap<>();
        versions.forEach(version -> counts.put(version.version(), 0));
        adoptions.forEach(one -> counts.merge(one.version(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> Datum.words(
                        "Versie " + count.getKey(),
                        count.getValue() == 1 ? "1 organisatie" : count.getValue() + " organisaties"))
                .toList();
    }

    public Table mayBeStricter() {
        return new Table(
                "Waarin een organisatie strenger mag zijn",
                false,
                List.of(
                        new Table.Column("Regel in organisatie.yaml"),
                        new Table.Column("Mag"),
                        new Table.Column("Omdat")),
                Arrays.stream(Strictness.values())
                        .map(rule -> new Table.Row(
                                Table.Cell.text(rule.key()),
                                Table.Cell.words(rule.way().words()),
                                Table.Cell.words(rule.why())))
                        .toList());
    }
}
