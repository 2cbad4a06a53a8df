// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks INSTREAM as a ClamAV daemon does and knows one virus, the harmless one that all scanners know. It can be silenced. */
final class StandInScanner {

    /** The test file of EICAR, in two parts so that no scanner finds it in this source. */
    static final String VIRUS = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    private static final StandInScanner ONE = new StandInScanner();

    private final ServerSocket socket;
    private volatile boolean silent;

    private StandInScanner() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread serving = new Thread(this::serve, "stand-in scanner");
        serving.setDaemon(true);
        serving.start();
    }

    /** For the setting {@code par.clamd}. */
    static String address() {
        return "localhost:" + ONE.socket.getLocalPort();
    }

    /** Does this while the scanner hangs up on everybody. */
    static void silentWhile(Runnable work) {
        ONE.silent = true;
        try {
            work.run();
        } finally {
            ONE.silent = false;
        }
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket asker = socket.accept()) {
                if (!silent) {
                    answer(asker);
                }
            } catch (IOException e) {
                // the next one may do better
            }
        }
    }

    private static void answer(Socket asker) throws IOException {
        DataInputStream in = new DataInputStream(asker.getInputStream());
        in.readNBytes("zINSTREAM\0".length());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            file.write(in.readNBytes(length));
        }
        boolean found = file.toString(StandardCharsets.ISO_8859_1).contains(VIRUS);
        String verdict = found ? "stream: Eicar-Signature FOUND\0" : "stream: OK\0";
        asker.getOutputStream().write(verdict.getBytes(StandardCharsets.US_ASCII));
    }
}
