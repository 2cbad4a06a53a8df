// SPDX-License-Identifier: EUPL-1.2
package nl.par.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * Where the servers listen, always on this machine only.
 *
 * @param par PAR itself
 * @param admin administration of Payara
 * @param keycloak the identity server
 * @param postgresql the database
 */
public record Ports(int par, int admin, int keycloak, int postgresql) {

    /** Four ports that nobody uses now, so that tests never meet a running PAR or each other. */
    public static Ports free() {
        return new Ports(freePort(), freePort(), freePort(), freePort());
    }

    /** A port that nobody uses now. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether something listens on the port already, on the loopback address or on all addresses. */
    static boolean taken(int port) {
        return !bindable(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
                || !bindable(new InetSocketAddress(port));
    }

    private static boolean bindable(InetSocketAddress address) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
