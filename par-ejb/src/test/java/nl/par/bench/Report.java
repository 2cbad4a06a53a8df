// SPDX-License-Identifier: EUPL-1.2
package nl.par.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import nl.par.person.PersonDetails;
import nl.par.person.PersonQuestion;
import nl.par.person.lucene.Match;

/** The table, in Markdown. */
@SuppressWarnings("SystemOut") // printing is what it is for
final class Report {

    private final Map<Kind, Double> sure = new EnumMap<>(Kind.class);
    private final List<String> absent = new ArrayList<>();

    private static void line(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    void heading(long persons, long seed) {
        line(
                "persons %,d, seed %d; Java %s, %d processors, load %.1f",
                persons, seed, Runtime.version(), Runtime.getRuntime().availableProcessors(), load());
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    void index(Engine engine, long persons, double seconds) throws IOException {
        line("index: %.1f MB, %s, %,.0f documents/s", engine.bytes() / 1e6, engine.shape(), persons / seconds);
    }

    void growth(double small, double large) {
        line("median %.3f ms at 10,000 persons, %.3f ms here: factor %.1f", small, large, large / small);
    }

    void sure(Kind kind, double share) {
        sure.put(kind, share);
    }

    void calibration(int all, int right) {
        line(
                "hits called zeker: %,d, of which the person meant: %,d (%.3f %%)",
                all, right, 100.0 * right / Math.max(1, all));
    }

    void doubles(double perTenThousand) {
        line(
                "of 10,000 people who are not registered %.2f have the call name, whole surname and date of birth of somebody who is",
                perTenThousand);
    }

    void mistake(String what, PersonQuestion asked, PersonDetails found, Match match) {
        line(
                "%s: asked %s %s, found %s %s, weight %.2f: %s",
                what,
                asked.naam(),
                asked.geboortedatum(),
                found.naam(),
                found.geboortedatum(),
                match.comparison().weight(),
                match.comparison().reasonsFor());
    }

    void absent(Absent kind, int asked, int certain, int likely) {
        absent.add(String.format(
                Locale.ROOT,
                "| %s | %,d | %d | %d | %.2f %% |",
                kind.label(),
                asked,
                certain,
                likely,
                100.0 * likely / asked));
    }

    void kinds(Map<Contestant, Map<Kind, Score>> scores) {
        line("%n| soort vraag | R@1 | R@5 | p50 ms | p99 ms | zeker | %s", others(scores));
        line("|---|---|---|---|---|---|%s", "---|---|".repeat(scores.size() - 1));
        for (Kind kind : scores.values().iterator().next().keySet()) {
            StringBuilder row = new StringBuilder();
            for (Map.Entry<Contestant, Map<Kind, Score>> contestant : scores.entrySet()) {
                row.append(cells(contestant.getKey(), contestant.getValue().get(kind), kind));
            }
            line("| %s |%s", kind.label(), row);
        }
        line("%n| niet geregistreerd | gevraagd | vals zeker | vals waarschijnlijk | |%n|---|---|---|---|---|");
        absent.forEach(System.out::println);
    }

    private static String others(Map<Contestant, Map<Kind, Score>> scores) {
        StringBuilder heads = new StringBuilder();
        scores.keySet().stream()
                .filter(contestant -> !(contestant instanceof Engine))
                .forEach(contestant -> heads.append(contestant.name()).append(" R@5 | p50 ms | "));
        return heads.toString();
    }

    private String cells(Contestant contestant, Score score, Kind kind) {
        return contestant instanceof Engine
                ? String.format(
                        Locale.ROOT,
                        " %.3f | %.3f | %.3f | %.3f | %.3f |",
                        score.recallAt1(),
                        score.recallAt5(),
                        score.percentile(.5),
                        score.percentile(.99),
                        sure.getOrDefault(kind, 0.0))
                : String.format(Locale.ROOT, " %.2f | %.2f |", score.recallAt5(), score.percentile(.5));
    }

    void summary(Map<Contestant, Map<Kind, Score>> scores) {
        line("");
        scores.forEach((contestant, kinds) -> line(
                "%s: R@5 with date, number or address %.4f; R@1 with right date %.4f; p50 %.3f ms, p99 %.3f ms over all",
                contestant.name(),
                mean(kinds, true, Score::recallAt5),
                mean(kinds, false, Score::recallAt1),
                median(kinds),
                all(kinds, .99)));
        Map.Entry<Contestant, Map<Kind, Score>> own =
                scores.entrySet().iterator().next();
        line(
                "%s: of the processor p50 %.3f ms, p99 %.3f ms over all",
                own.getKey().name(), all(own.getValue(), .5, Score::busy), all(own.getValue(), .99, Score::busy));
        scores.forEach((other, kinds) -> {
            if (other != own.getKey()) {
                versus(other.name(), kinds, own.getValue());
            }
        });
        line("load at the end %.1f", load());
    }

    /** On the questions that both were asked. */
    private static void versus(String other, Map<Kind, Score> theirs, Map<Kind, Score> ours) {
        int higher = 0;
        int alike = 0;
        List<String> lower = new ArrayList<>();
        for (Map.Entry<Kind, Score> kind : theirs.entrySet()) {
            int asked = kind.getValue().asked();
            int more = ours.get(kind.getKey()).foundOf(asked) - kind.getValue().foundOf(asked);
            higher += more > 0 ? 1 : 0;
            alike += more == 0 ? 1 : 0;
            if (more < 0) {
                lower.add(kind.getKey().label());
            }
        }
        line(
                "PAR is %.0f times as fast as %s at the median; R@5 on the same questions higher on %d kinds, alike on %d, lower on %s",
                median(theirs) / median(ours), other, higher, alike, lower);
    }

    private static double mean(Map<Kind, Score> kinds, boolean strong, ToDoubleFunction<Score> figure) {
        return kinds.entrySet().stream()
                .filter(kind -> strong ? kind.getKey().strong() : kind.getKey().dateRight())
                .mapToDouble(kind -> figure.applyAsDouble(kind.getValue()))
                .average()
                .orElse(0);
    }

    static double median(Map<Kind, Score> kinds) {
        return all(kinds, .5);
    }

    private static double all(Map<Kind, Score> kinds, double share) {
        return all(kinds, share, Score::nanos);
    }

    private static double all(Map<Kind, Score> kinds, double share, Function<Score, long[]> times) {
        long[] nanos = kinds.values().stream()
                .flatMapToLong(score -> java.util.Arrays.stream(times.apply(score)))
                .toArray();
        return Score.percentile(share, nanos, nanos.length);
    }
}
