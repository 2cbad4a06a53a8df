// SPDX-License-Identifier: EUPL-1.2
package nl.par.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Measures person matching and prints one table: {@code mvn -Pbench -pl par-ejb test}. The people and the questions are made up by an error model of its own,
 * from the seed that is printed. The same questions go to PostgreSQL with pg_trgm and to a plain fuzzy query of Lucene, the slow ones fewer.
 *
 * <p>Settings: {@code par.bench.persons} (100,000), {@code par.bench.questions} per kind (400), {@code par.bench.others} per kind for the
 * other two (20; 0 leaves them out), {@code par.bench.absent} (10,000), {@code par.bench.seed}, {@code par.bench.wrong} (false; lists
 * every hit that is wrongly called certain), {@code par.bench.kinds} (all but those that are {@link Kind#apart}; the names of some {@link Kind}s with commas between, such as
 * {@code NO_DATE_TYPED}: the same questions of those as among all, so that they can be more).
 */
public final class MatchingBench {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long persons = Long.getLong("par.bench.persons", 100_000);
    private final int perKind = Integer.getInteger("par.bench.questions", 400);
    private final int others = Integer.getInteger("par.bench.others", 20);
    private final int absent = Integer.getInteger("par.bench.absent", 10_000);
    private final long seed = Long.getLong("par.bench.seed", 20_261_122);
    private final String kinds = System.getProperty("par.bench.kinds", "");
    private final Population people = new Population(seed);
    private final Report report = new Report();

    private MatchingBench() {}

    /** Runs it. */
    public static void main(String[] arguments) throws Exception {
        if (!System.getProperty("bench", "").isEmpty()) {
            return; // all those that have a name are in par-ear
        }
        Path folder = Files.createTempDirectory("par-bench");
        try {
            new MatchingBench().run(folder);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted((a, b) -> b.compareTo(a)).forEach(file -> file.toFile().delete());
        }
    }

    private void run(Path folder) throws Exception {
        report.heading(persons, seed);
        double small = 0;
        try (Engine engine = new Engine(folder.resolve("small"))) {
            fill(engine, Math.min(persons, 10_000));
            small = Report.median(ask(engine, questions(Math.min(persons, 10_000)), perKind));
        }
        Map<Kind, List<Question>> questions = questions(persons);
        Map<Contestant, Map<Kind, Score>> scores = new java.util.LinkedHashMap<>();
        try (Engine engine = new Engine(folder.resolve("large"))) {
            double seconds = fill(engine, persons);
            Map<Kind, Score> own = ask(engine, questions, perKind);
            scores.put(engine, own);
            report.index(engine, persons, seconds);
            report.growth(small, Report.median(own));
            new Certainties(engine, people, persons, report).measure(questions, absent, seed + 2);
            report.doubles(new Doubles(people, persons).perTenThousand());
        }
        if (others > 0) {
            compete(new Fuzzy(folder.resolve("fuzzy")), questions, scores);
            compete(new Trigram(), questions, scores);
        }
        report.kinds(scores);
        report.summary(scores);
    }

    private void compete(
            Contestant contestant, Map<Kind, List<Question>> questions, Map<Contestant, Map<Kind, Score>> scores)
            throws Exception {
        try (contestant) {
            fill(contestant, persons);
            scores.put(contestant, ask(contestant, questions, others));
        }
    }

    /** In seconds, without making up the people. */
    private double fill(Contestant contestant, long count) throws Exception {
        long nanos = 0;
        List<Made> some = new ArrayList<>();
        for (long number = 0; number < count; number++) {
            some.add(people.person(number));
            if (some.size() == 1_000 || number == count - 1) {
                long begin = System.nanoTime();
                for (Made person : some) {
                    contestant.put(person);
                }
                nanos += System.nanoTime() - begin;
                some.clear();
            }
        }
        long begin = System.nanoTime();
        contestant.ready();
        return (nanos + System.nanoTime() - begin) / 1e9;
    }

    private Map<Kind, List<Question>> questions(long size) {
        Questions made = new Questions(people, size, seed + 1);
        Map<Kind, List<Question>> questions = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            List<Question> some = made.of(kind, perKind);
            if (kinds.isEmpty() ? !kind.apart() : List.of(kinds.split(",", -1)).contains(kind.name())) {
                questions.put(kind, some);
            }
        }
        return questions;
    }

    /** Warms up on some of the questions, then asks all kinds in turn. */
    private static Map<Kind, Score> ask(Contestant contestant, Map<Kind, List<Question>> questions, int count)
            throws Exception {
        Map<Kind, Score> scores = new EnumMap<>(Kind.class);
        for (int warm = 0; warm < (contestant instanceof Engine ? 8 : 1); warm++) {
            for (List<Question> kind : questions.values()) {
                for (Question question :
                        kind.subList(0, Math.min(kind.size(), contestant instanceof Engine ? 400 : 3))) {
                    contestant.best(question.asked());
                }
            }
        }
        for (int i = 0; i < count; i++) {
            for (Map.Entry<Kind, List<Question>> kind : questions.entrySet()) {
                if (i < kind.getValue().size()) {
                    Question question = kind.getValue().get(i);
                    long busy = THREADS.getCurrentThreadCpuTime();
                    long begin = System.nanoTime();
                    List<Long> best = contestant.best(question.asked());
                    long took = System.nanoTime() - begin;
                    scores.computeIfAbsent(kind.getKey(), k -> new Score(count))
                            .add(best, question.target(), took, THREADS.getCurrentThreadCpuTime() - busy);
                }
            }
        }
        return scores;
    }
}
