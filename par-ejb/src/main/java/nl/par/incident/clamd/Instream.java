// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident.clamd;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * One question to a ClamAV daemon: the command {@code zINSTREAM}, the file in chunks that begin with their length, and a chunk of length zero.
 * The answer is one line that ends with a zero byte.
 *
 * @param host where it listens
 * @param port its TCP port
 */
record Instream(String host, int port) {

    /** Port of the daemon unless it is set otherwise. */
    static final int USUAL_PORT = 3310;

    private static final int CONNECT_MILLIS = 2_000;

    /** Less than a transaction of the database may stand idle, because the answer is awaited within one. */
    private static final int ANSWER_MILLIS = 20_000;

    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;

    /**
     * Reads an address as the setting holds it.
     *
     * @param address {@code host} or {@code host:port}
     * @throws IllegalStateException when it is neither
     */
    static Instream at(String address) {
        if (!address.matches("[^\\s:]+(:\\d{1,5})?")) {
            throw new IllegalStateException("The setting par.clamd is no host:port.");
        }
        int colon = address.indexOf(':');
        return colon < 0
                ? new Instream(address, USUAL_PORT)
                : new Instream(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    }

    /**
     * Has the file scanned.
     *
     * @return {@link ScanOutcome#CLEAN} or {@link ScanOutcome#INFECTED}
     * @throws IOException when there is no such answer in time
     */
    ScanOutcome scan(byte[] content) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            DataOutputStream out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (int from = 0; from < content.length; from += CHUNK) {
                int length = Math.min(CHUNK, content.length - from);
                out.writeInt(length);
                out.write(content, from, length);
            }
            out.writeInt(0);
            out.flush();
            return read(new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8));
        }
    }

    private static ScanOutcome read(String answer) throws IOException {
        String line = answer.replace("\0", "").strip();
        if (line.equals("stream: OK")) {
            return ScanOutcome.CLEAN;
        } else if (line.startsWith("stream: ") && line.endsWith(" FOUND")) {
            return ScanOutcome.INFECTED;
        }
        throw new IOException("The scanner gave no verdict.");
    }
}
