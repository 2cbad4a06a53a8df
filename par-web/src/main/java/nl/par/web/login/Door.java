// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.login;

import java.util.Set;

/** Which door a request came to. The two know nothing of each other's keys: no token at the pages, no cookie at the API. */
enum Door {
    /** Pages of a colleague: log-in by browser. */
    PAGE,
    /** Pages that everybody may read, log-in pages included. */
    OPEN_PAGE,
    /** Files without any data: style sheets, scripts, fonts, the answer to "are you alive". */
    FILE,
    /** The API: access tokens. */
    API,
    /** What of the API everybody may read: its contract. */
    OPEN_API;

    private static final Set<String> OPEN =
            Set.of(IdentityProvider.RETURN_PATH, "/uitloggen", "/uitgelogd", "/hulp", "/toegankelijkheid", "/taal");
    private static final Set<String> FILES =
            Set.of("/health", "/health/live", "/health/ready", "/.well-known/security.txt", "/favicon.ico");

    /** @param path decoded and normalised by the server, from the root */
    static Door of(String path) {
        if (path.equals("/api/v1/openapi.json")) {
            return OPEN_API;
        }
        if (path.equals("/api") || path.startsWith("/api/")) {
            return API;
        }
        if (path.startsWith("/static/") || path.startsWith("/thema/") || FILES.contains(path)) {
            return FILE;
        }
        return OPEN.contains(path) ? OPEN_PAGE : PAGE;
    }

    boolean api() {
        return this == API || this == OPEN_API;
    }

    boolean page() {
        return this == PAGE || this == OPEN_PAGE;
    }

    boolean open() {
        return this == OPEN_PAGE || this == OPEN_API || this == FILE;
    }
}
