// SPDX-License-Identifier: EUPL-1.2
package nl.par.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import nl.par.launch.Progress;

/**
 * {@code mvn -Pbench -Dbench=growth}: by how much a check over HTTP takes longer with {@code -Dbench.persons} persons than with
 * {@code -Dbench.small}. Both systems run at the same time and are asked in turn, one question at a time, so that a machine that is now fast and now slow
 * is so for both.
 */
public final class GrowthBench {

    private static final int AT_ONCE = 100;

    private final Path data =
            Path.of(System.getProperty("par.data")).toAbsolutePath().normalize();
    private final Progress progress = new Progress(System.out);

    private GrowthBench() {}

    public static void main(String[] arguments) throws Exception {
        if (System.getProperty("bench", "").contains("growth")) {
            new GrowthBench().run();
        }
    }

    private void run() throws Exception {
        long few = Long.getLong("bench.small", 10_000);
        long many = Long.getLong("bench.persons", 1_000_000);
        try (FilledStack small = new FilledStack(data.resolve("small"), few, progress);
                FilledStack large = new FilledStack(data, many, progress)) {
            Load ofSmall = warm(small);
            Load ofLarge = warm(large);
            Figures inSmall = new Figures();
            Figures inLarge = new Figures();
            List<Double> factors = new ArrayList<>();
            for (int i = 0; i < Integer.getInteger("bench.rounds", 20); i++) {
                double before = round(ofSmall, inSmall);
                double after = round(ofLarge, inLarge);
                factors.add(after / before);
            }
            say(inSmall.line(few + " persons"));
            say(inLarge.line(many + " persons"));
            Collections.sort(factors);
            say(String.format(
                    Locale.ROOT,
                    "the median grows by a factor %.2f; in %d rounds of %d questions by %.2f to %.2f, half of them below %.2f",
                    inLarge.median() / inSmall.median(),
                    factors.size(),
                    AT_ONCE,
                    factors.get(0),
                    factors.get(factors.size() - 1),
                    factors.get(factors.size() / 2)));
        }
    }

    private Load warm(FilledStack filled) throws Exception {
        Load load = filled.load();
        progress.say("warming up with " + filled.persons() + " persons");
        load.oneAtATime(300);
        load.atRate(100, Duration.ofSeconds(Integer.getInteger("bench.warm", 90)));
        return load;
    }

    /** The median of one round, which counts among all as well. */
    private static double round(Load load, Figures all) throws Exception {
        Figures figures = load.oneAtATime(AT_ONCE);
        all.add(figures);
        return figures.median();
    }

    private void say(String line) {
        progress.show("BENCH  cores " + Runtime.getRuntime().availableProcessors() + ": " + line);
    }
}
