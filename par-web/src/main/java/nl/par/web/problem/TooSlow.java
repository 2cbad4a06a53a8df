// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.problem;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeoutException;

/** What was sent did not arrive in time (408): the server waits half a minute for the next piece of it. */
public final class TooSlow extends IOException {

    private TooSlow(IOException waited) {
        super(waited);
    }

    /** This, when reading failed because the server stopped waiting for the sender; otherwise the failure itself. */
    public static IOException or(IOException failure) {
        boolean waited = Trouble.within(failure, TimeoutException.class)
                || Trouble.within(failure, SocketTimeoutException.class);
        return waited ? new TooSlow(failure) : failure;
    }
}
