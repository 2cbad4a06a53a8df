// SPDX-License-Identifier: EUPL-1.2
package nl.par.it.browser;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import nl.par.it.Web;

/** Goes through pages beside other walkers: with a browser and a thread of its own, because Playwright belongs to one thread. */
final class Walker {

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Map<String, Visitor> visitors = new LinkedHashMap<>();

    /** Somebody at a desk, logged in at the first time and from then on the same. Only for what {@link #walk} does. */
    Visitor visitor(String username) {
        return visitors.computeIfAbsent(username, Visitor::atDesk);
    }

    /** Begins when what came before is done; {@link #end} tells how it went. */
    Future<?> walk(Consumer<Walker> walk) {
        return thread.submit(() -> walk.accept(this));
    }

    /** Waits for the end of a walk, and fails as it failed. */
    static void end(Future<?> walk) throws Exception {
        try {
            walk.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw e;
        }
    }

    /** The visitors leave, each of whom fails this when her browser noted a fault. */
    void leave() throws Exception {
        Future<?> last = walk(walker -> {
            try {
                walker.visitors.values().forEach(Visitor::close);
            } finally {
                Web.close();
            }
        });
        thread.shutdown();
        end(last);
    }
}
