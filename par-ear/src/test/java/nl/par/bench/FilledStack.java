// SPDX-License-Identifier: EUPL-1.2
package nl.par.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.par.launch.Progress;
import nl.par.launch.Stack;

/** PAR with a register of so many persons in one organisation, its index live; the filled database stays in its folder for the next time. */
final class FilledStack implements AutoCloseable {

    static final String TENANT = "pv23";
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private final Path data;
    private final long persons;
    private final Progress progress;
    private final Stack stack;
    private final double seconds;
    private final List<Tokens> tokens = new ArrayList<>();

    /** Fills the register when it is not there yet, starts PAR and waits until it can be asked. */
    FilledStack(Path data, long persons, Progress progress) throws Exception {
        this.data = data;
        this.persons = persons;
        this.progress = progress;
        fill();
        stack = BenchStack.in(data, progress);
        stack.start();
        seconds = awaitReady();
    }

    Stack stack() {
        return stack;
    }

    Path data() {
        return data;
    }

    long persons() {
        return persons;
    }

    /** So long after PAR answered its index was live. */
    double secondsToIndex() {
        return seconds;
    }

    /** Questions for this register, by everybody of the organisation who may check. */
    Load load() {
        Questions questions = new Questions(persons, Long.getLong("bench.seed", 42));
        Tokens askers = new Tokens(stack, TENANT);
        tokens.add(askers);
        return new Load(stack.payara().url(), askers, questions);
    }

    /** Fills before the index is made, so that it is made once. */
    private void fill() throws SQLException, IOException {
        Path done = data.resolve("filled-" + persons);
        if (Files.exists(done)) {
            return;
        }
        try (Stack filling = BenchStack.in(data, progress)) {
            filling.start();
            try (Connection superuser = filling.postgresql().superuser("par")) {
                progress.say("filling " + persons + " persons");
                new Fill(superuser, TENANT).to(persons);
                progress.say("filled");
            }
        }
        BenchStack.remove(data.resolve("app").resolve("index"));
        Files.writeString(done, "");
    }

    private double awaitReady() throws InterruptedException {
        long begin = System.nanoTime();
        while (!BenchStack.ready(stack.payara().url())) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new IllegalStateException("the index did not come");
            }
            Thread.sleep(250);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    @Override
    public void close() {
        tokens.forEach(Tokens::close);
        stack.close();
    }
}
