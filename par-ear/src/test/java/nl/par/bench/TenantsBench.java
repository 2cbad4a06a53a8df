// SPDX-License-Identifier: EUPL-1.2
package nl.par.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.par.launch.MadeUpOrganisations;
import nl.par.launch.Progress;
import nl.par.launch.Stack;

/**
 * {@code mvn -Pbench -Dbench=tenants}: what a check in one organisation costs while there are {@code -Dbench.few} organisations on the node, and then, the
 * server still running and the questions the same, while there are {@code -Dbench.tenants}, each with {@code -Dbench.persons} persons. The database holds
 * the persons of all of them from the beginning. Also: what so many cost while nobody asks anything, and starting with all of them.
 */
public final class TenantsBench {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path data =
            Path.of(System.getProperty("par.data")).toAbsolutePath().normalize().resolveSibling("bench-tenants");
    private final Path config = data.resolve("tenant-config");
    private final int few = Integer.getInteger("bench.few", 4);
    private final int many = Integer.getInteger("bench.tenants", 400);
    private final int persons = Integer.getInteger("bench.persons", 1_000);
    private final int single = Integer.getInteger("bench.single", 2_000);
    private final int idle = Integer.getInteger("bench.idle", 40);
    private final Duration warm = Duration.ofSeconds(Integer.getInteger("bench.warm", 90));
    private final Progress progress = new Progress(System.out);

    private TenantsBench() {}

    public static void main(String[] arguments) throws Exception {
        if (System.getProperty("bench", "").contains("tenants")) {
            new TenantsBench().run();
        }
    }

    private void run() throws Exception {
        clear();
        MadeUpOrganisations organisations = new MadeUpOrganisations(BenchStack.configured(), config, many);
        organisations.joinWithPeople(few);
        fill(organisations.codes());
        String asking = organisations.codes().get(0);
        try (Stack stack = started(few);
                Tokens tokens = new Tokens(stack, asking)) {
            load(stack, tokens).atRate(100, warm);
            double before = measure(stack, tokens, few);
            long begin = System.nanoTime();
            organisations.joinAll();
            awaitAll(stack);
            say(many, String.format(Locale.ROOT, "%-28s %.1f s", "joined while running", seconds(begin)));
            double after = measure(stack, tokens, many);
            say(many, String.format(Locale.ROOT, "%-28s %+.1f %%", "one at a time, p50", (after / before - 1) * 100));
        }
        try (Stack again = started(many);
                Tokens tokens = new Tokens(again, asking)) {
            load(again, tokens).atRate(100, warm);
            measure(again, tokens, many);
        }
    }

    /** Whatever was left by a run before, but not the unpacked servers. */
    private void clear() throws IOException {
        Files.createDirectories(data);
        try (Stream<Path> old = Files.list(data)) {
            old.filter(path -> !path.endsWith("dist")).forEach(BenchStack::remove);
        }
    }

    private void fill(List<String> codes) throws Exception {
        try (Stack stack = BenchStack.in(data, config, progress)) {
            stack.start();
            try (Connection superuser = stack.postgresql().superuser("par")) {
                progress.say("filling " + codes.size() + " organisations");
                for (String code : codes) {
                    new Fill(superuser, code).add(persons);
                }
                Fill.settle(superuser);
            }
        }
        BenchStack.remove(data.resolve("app").resolve("index"));
    }

    private Stack started(int tenants) throws Exception {
        Stack stack = BenchStack.in(data, config, progress);
        stack.start();
        awaitAll(stack);
        ProcessHandle payara = payara();
        long took = System.currentTimeMillis()
                - payara.info().startInstant().orElseThrow().toEpochMilli();
        say(tenants, String.format(Locale.ROOT, "%-28s %.1f s", "ready after its start", took / 1e3));
        return stack;
    }

    /** Until every organisation that has a folder has an index, and all of them answer. */
    private void awaitAll(Stack stack) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        while (folders(config, "gm*") > folders(data.resolve("app").resolve("index"), "gm*")
                || !BenchStack.ready(stack.payara().url())) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new IllegalStateException("not all organisations became ready");
            }
            Thread.sleep(250);
        }
    }

    private static int folders(Path folder, String pattern) throws IOException {
        int count = 0;
        if (Files.exists(folder)) {
            try (var found = Files.newDirectoryStream(folder, pattern)) {
                for (Path one : found) {
                    count += Files.isDirectory(one) ? 1 : 0;
                }
            }
        }
        return count;
    }

    private Load load(Stack stack, Tokens tokens) {
        return new Load(stack.payara().url(), tokens, new Questions(persons, Long.getLong("bench.seed", 42)));
    }

    /** The median of the questions one at a time, in milliseconds. */
    private double measure(Stack stack, Tokens tokens, int tenants) throws Exception {
        try (Connection superuser = stack.postgresql().superuser("par")) {
            Cost cost = new Cost(superuser, data);
            Cost.Reading quiet = cost.read();
            TimeUnit.SECONDS.sleep(idle);
            say(tenants, String.format("%-28s %s", "nobody asks", cost.read().perSecond(quiet, idle)));
            Load load = load(stack, tokens);
            load.oneAtATime(200);
            Cost.Reading before = cost.read();
            Figures figures = load.oneAtATime(single);
            say(tenants, figures.line("one at a time"));
            say(tenants, cost.read().since(before, single));
            say(tenants, held());
            return figures.median();
        }
    }

    /** What Payara holds. */
    private String held() throws IOException, InterruptedException {
        Path process = Path.of("/proc", String.valueOf(payara().pid()));
        String status = Files.readString(process.resolve("status"));
        try (Stream<Path> open = Files.list(process.resolve("fd"))) {
            return String.format(
                    Locale.ROOT,
                    "%-28s heap after collecting %d MB, resident %d MB, %d threads, %d open files",
                    "Payara holds",
                    Heap.collected(payara().pid()) / 1024,
                    number(status, "VmRSS:") / 1024,
                    number(status, "Threads:"),
                    open.count());
        }
    }

    private static long number(String status, String name) {
        return status.lines()
                .filter(line -> line.startsWith(name))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElseThrow();
    }

    private ProcessHandle payara() throws IOException {
        return ProcessHandle.of(Long.parseLong(Cost.payaraPid(data))).orElseThrow();
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private void say(int tenants, String line) {
        progress.show("BENCH  organisations " + tenants + " of " + persons + " persons, cores "
                + Runtime.getRuntime().availableProcessors() + ": " + line);
    }
}
