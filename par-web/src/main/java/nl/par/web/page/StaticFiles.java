// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of the files under {@code /static}: it changes with any of them, so browsers may keep them for a year. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class StaticFiles {

    @Inject
    ServletContext context;

    /** A short fingerprint of all static files. */
    public String version() {
        try (InputStream in = context.getResourceAsStream("/static/version.txt")) {
            return in == null ? "0" : new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
