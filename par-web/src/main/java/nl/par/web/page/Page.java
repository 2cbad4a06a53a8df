// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.page;

import java.time.Duration;
import java.util.List;
import nl.par.web.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * The frame around every page.
 *
 * @param title heading of the page, and the first words of the browser's title
 * @param path path of this request, from the root
 * @param organisation null before log-in: the page then wears PAR's own look
 * @param person name of the signed-in person, null before log-in
 * @param menu what this person may open
 * @param csrf the token that every form must carry
 * @param flash what the previous page did, if anything
 * @param again address that shows this page once more; null for the answer to a form
 * @param language in which this reader sees it
 * @param version of the static files, so that browsers may keep them
 */
public record Page(
        String title,
        String path,
        @Nullable Organisation organisation,
        @Nullable String person,
        List<MenuEntry> menu,
        CsrfField csrf,
        @Nullable Flash flash,
        @Nullable String again,
        Language language,
        String version) {

    /** Without a request for this long, a log-in ends; the page says so in time. */
    public static final Duration IDLE = Duration.ofMinutes(30);

    /** Name and value of the hidden field that proves a form is ours. */
    public record CsrfField(String name, String token) {}

    /** After how many minutes without a request this log-in ends; null before log-in. */
    public @Nullable String idleMinutes() {
        return person == null ? null : String.valueOf(IDLE.toMinutes());
    }

    /** Address of a static file, such as {@code par.css}. */
    public String file(String name) {
        return "/static/" + name + "?v=" + version;
    }
}
