// SPDX-License-Identifier: EUPL-1.2
package nl.par.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.par.launch.Progress;
import nl.par.launch.Stack;

/**
 * {@code mvn -Pbench -Dbench=http}: the check before a contact over HTTP, with token, guard, audit entry and re-read, against a register of
 * {@code -Dbench.persons} persons: one question at a time, then {@code -Dbench.rate} per second for {@code -Dbench.seconds}, and with
 * {@code -Dbench.rebuild=true} while the index is built anew. The filled database stays in {@code target/bench-data} for the next run. To measure two cores, start it under {@code taskset -c 0,1}.
 */
public final class HttpBench {

    private final Path data =
            Path.of(System.getProperty("par.data")).toAbsolutePath().normalize();
    private final long persons = Long.getLong("bench.persons", 1_000_000);
    private final Progress progress = new Progress(System.out);

    private HttpBench() {}

    public static void main(String[] arguments) throws Exception {
        if (System.getProperty("bench", "").contains("http")) {
            new HttpBench().run();
        }
    }

    private void run() throws Exception {
        try (FilledStack filled = new FilledStack(data, persons, progress)) {
            Stack stack = filled.stack();
            say(String.format(Locale.ROOT, "%-28s %.1f s", "index live after", filled.secondsToIndex()));
            Heap heap = new Heap(data);
            Load load = filled.load();
            progress.say("warming up");
            load.oneAtATime(300);
            load.atRate(100, Duration.ofSeconds(Integer.getInteger("bench.warm", 90)));
            try (Connection superuser = stack.postgresql().superuser("par")) {
                Cost cost = new Cost(superuser, data);
                int single = Integer.getInteger("bench.single", 2_000);
                measure("one at a time", single, cost, () -> load.oneAtATime(single));
                int rate = Integer.getInteger("bench.rate", 150);
                int seconds = Integer.getInteger("bench.seconds", 300);
                measure(
                        rate + "/s for " + seconds + " s",
                        (long) rate * seconds,
                        cost,
                        () -> load.atRate(rate, Duration.ofSeconds(seconds)));
            }
            if (Boolean.getBoolean("bench.rebuild")) {
                Path index = data.resolve("app")
                        .resolve("index")
                        .resolve(FilledStack.TENANT)
                        .resolve("persons");
                RebuildUnderLoad rebuild = new RebuildUnderLoad(index, load, Integer.getInteger("bench.meanwhile", 20));
                say(rebuild.run(new Administrator(stack), FilledStack.TENANT));
            }
            say("heap in use, at most " + heap.mostMegabytes() + " MB");
        }
    }

    private void measure(String what, long questions, Cost cost, Callable<Figures> work) throws Exception {
        Recording recording = Recording.begin(Cost.payaraPid(data));
        Cost.Reading before = cost.read();
        say(work.call().line(what));
        say(cost.read().since(before, questions));
        recording.end();
    }

    private void say(String line) {
        progress.show(
                "BENCH  persons " + persons + ", cores " + Runtime.getRuntime().availableProcessors() + ": " + line);
    }
}
