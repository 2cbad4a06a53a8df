// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.problem;

import nl.par.kernel.Refusal;

/** What kind of no an answer is: its status and its title. */
enum Kind {
    INVALID(400, "Ongeldige invoer"),
    NOT_SIGNED_IN(401, "Niet ingelogd"),
    NOT_ALLOWED(403, "Niet toegestaan"),
    NOT_FOUND(404, "Niet gevonden"),
    METHOD(405, "Dit kan hier niet"),
    NOT_ACCEPTABLE(406, "Geen passende vorm"),
    TOO_SLOW(408, "Niet op tijd binnen"),
    CONFLICT(409, "Dat kan nu niet"),
    STALE(412, "Intussen gewijzigd"),
    TOO_LARGE(413, "Te groot"),
    MEDIA_TYPE(415, "Onbekend soort invoer"),
    PRECONDITION(428, "Versie ontbreekt"),
    TOO_MANY(429, "Te veel verzoeken"),
    FAILED(500, "Er ging iets mis"),
    UNAVAILABLE(503, "Even niet betrouwbaar");

    private final int status;
    private final String title;

    Kind(int status, String title) {
        this.status = status;
        this.title = title;
    }

    static Kind of(Refusal refusal) {
        if (refusal instanceof Refusal.Invalid) {
            return INVALID;
        } else if (refusal instanceof Refusal.NotSignedIn) {
            return NOT_SIGNED_IN;
        } else if (refusal instanceof Refusal.NotFound) {
            return NOT_FOUND;
        } else if (refusal instanceof Refusal.Conflict) {
            return CONFLICT;
        } else if (refusal instanceof Refusal.Stale) {
            return STALE;
        } else if (refusal instanceof Refusal.TooMany) {
            return TOO_MANY;
        } else if (refusal instanceof Refusal.Unreliable) {
            return UNAVAILABLE;
        }
        return NOT_ALLOWED; // NotAllowed, NoTenant
    }

    /** The kind with this status; an unknown one counts as wrong input below 500 and as a failure from there. */
    static Kind of(int status) {
        for (Kind kind : values()) {
            if (kind.status == status) {
                return kind;
            }
        }
        return status >= FAILED.status ? FAILED : INVALID;
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }
}
