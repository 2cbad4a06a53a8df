// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.problem;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was sent did not arrive in time (408): the server waits half a minute for the next piece of it. */
public final class TooSlow extends IOException {

    private static final int DEPTH = 12;

    private TooSlow(IOException waited) {
        super(waited);
    }

    /** This, when reading failed because the server stopped waiting for the sender; otherwise the failure itself. */
    public static IOException or(IOException failure) {
        boolean waited = Stream.<@Nullable Throwable>iterate(failure, Objects::nonNull, cause -> cause.getCause())
                .limit(DEPTH)
                .anyMatch(cause -> cause instanceof TimeoutException || cause instanceof SocketTimeoutException);
        return waited ? new TooSlow(failure) : failure;
    }
}
