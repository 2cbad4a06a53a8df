// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import java.io.PrintStream;
import java.util.Locale;

/** Says in plain lines what is being started, with the seconds since the beginning. */
public final class Progress {

    private final long begin = System.nanoTime();
    private final PrintStream out;

    public Progress(PrintStream out) {
        this.out = out;
    }

    public void say(String line) {
        out.println(String.format(Locale.ROOT, "[%5.1f s] %s", seconds(), line));
        out.flush();
    }

    /** Lines that belong together, without the clock. */
    public void show(String text) {
        out.println(text);
        out.flush();
    }

    /** Seconds since the start. */
    public double seconds() {
        return (System.nanoTime() - begin) / 1e9;
    }
}
