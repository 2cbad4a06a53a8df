// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident.clamd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The daemon gets the whole file, and only its clear words count as a verdict. */
class InstreamTest {

    @Test
    void theDaemonGetsTheWholeFileInChunksAndSaysThatItIsClean() throws IOException {
        byte[] file = new byte[200_000];
        new Random(7).nextBytes(file);
        assertThat(asked(file, "stream: OK\0")).isEqualTo(ScanOutcome.CLEAN);
    }

    @Test
    void aFoundVirusIsFoundWhateverItsName() throws IOException {
        assertThat(asked(new byte[] {1}, "stream: Win.Test.EICAR_HDB-1 FOUND\0"))
                .isEqualTo(ScanOutcome.INFECTED);
        assertThat(asked(new byte[] {1}, "stream: OK FOUND\0")).isEqualTo(ScanOutcome.INFECTED);
    }

    @Test
    void whateverElseItSaysIsNoVerdict() {
        for (String answer : new String[] {"INSTREAM size limit exceeded. ERROR\0", "stream: ERROR\0", "", "OK\0"}) {
            assertThatThrownBy(() -> asked(new byte[] {1}, answer)).as(answer).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aDaemonThatIsNotThereIsNoVerdict() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        assertThatThrownBy(() -> new Instream("localhost", port).scan(new byte[] {1}))
                .isInstanceOf(IOException.class);
    }

    @Test
    void theSettingIsAHostWithOrWithoutAPort() {
        assertThat(Instream.at("scan.example")).isEqualTo(new Instream("scan.example", 3310));
        assertThat(Instream.at("scan.example:3311")).isEqualTo(new Instream("scan.example", 3311));
        assertThatThrownBy(() -> Instream.at("/run/clamd.ctl:x")).isInstanceOf(IllegalStateException.class);
    }

    /** Asks a daemon that answers so, and sees that it got what was sent. */
    private static ScanOutcome asked(byte[] file, String answer) throws IOException {
        try (ServerSocket daemon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<byte[]> got = CompletableFuture.supplyAsync(() -> serve(daemon, answer));
            ScanOutcome outcome = new Instream("localhost", daemon.getLocalPort()).scan(file);
            assertThat(got.join()).isEqualTo(file);
            return outcome;
        }
    }

    private static byte[] serve(ServerSocket daemon, String answer) {
        try (Socket asker = daemon.accept()) {
            DataInputStream in = new DataInputStream(asker.getInputStream());
            assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                file.write(in.readNBytes(length));
            }
            asker.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            return file.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
