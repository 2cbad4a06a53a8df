// SPDX-License-Identifier: EUPL-1.2
package nl.par.bench;

import java.io.IOException;
import java.nio.file.Path;

/** With {@code -Dbench.jfr=file}: what Payara does meanwhile, recorded for JDK Mission Control or {@code jfr print}. */
final class Recording {

    private final String pid;
    private final String file;

    private Recording(String pid, String file) {
        this.pid = pid;
        this.file = file;
    }

    /** Begins, when asked for. */
    static Recording begin(String pid) throws IOException, InterruptedException {
        Recording recording = new Recording(pid, System.getProperty("bench.jfr", ""));
        recording.jcmd("JFR.configure", "stackdepth=256");
        recording.jcmd("JFR.start", "name=bench", "settings=profile");
        return recording;
    }

    private void jcmd(String... command) throws IOException, InterruptedException {
        if (!file.isEmpty()) {
            String[] all = new String[command.length + 2];
            all[0] = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
            all[1] = pid;
            System.arraycopy(command, 0, all, 2, command.length);
            new ProcessBuilder(all).inheritIO().start().waitFor();
        }
    }

    void end() throws IOException, InterruptedException {
        jcmd("JFR.stop", "name=bench", "filename=" + Path.of(file).toAbsolutePath());
    }
}
