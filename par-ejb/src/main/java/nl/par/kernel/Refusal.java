// SPDX-License-Identifier: EUPL-1.2
package nl.par.kernel;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * PAR says no. Each kind is one answer at the doors; the message is for the user, in plain Dutch, and never repeats input.
 * A refusal rolls the transaction back: nothing is half-stored.
 */
@ApplicationException(rollback = true)
public abstract sealed class Refusal extends RuntimeException {

    private Refusal(String message) {
        super(message);
    }

    /** The input is wrong: all violations together (400). */
    public static final class Invalid extends Refusal {
        private final transient List<Violation> violations;

        public Invalid(List<Violation> violations) {
            super("Controleer de ingevulde gegevens.");
            this.violations = List.copyOf(violations);
        }

        /** Everything that is wrong, in the order of the form. */
        public List<Violation> violations() {
            return violations;
        }
    }

    /** Nobody known is asking (401). */
    public static final class NotSignedIn extends Refusal {
        public NotSignedIn() {
            super("U bent niet ingelogd.");
        }
    }

    /** No tenant is known where one is needed. Loud on purpose: an empty answer would look safe (403). */
    public static final class NoTenant extends Refusal {
        public NoTenant() {
            super("Uw account hoort niet bij precies één organisatie in PAR.");
        }
    }

    /** The user may not do this (403). */
    public static final class NotAllowed extends Refusal {
        public NotAllowed(String message) {
            super(message);
        }
    }

    /** There is no such thing for this user; another tenant's thing is the same as none at all (404). */
    public static final class NotFound extends Refusal {
        public NotFound() {
            super("Dit is niet gevonden, of u mag het niet zien.");
        }
    }

    /** A rule or the state of the record stands in the way (409). */
    public static final class Conflict extends Refusal {
        public Conflict(String message) {
            super(message);
        }
    }

    /** Somebody else changed the record since it was read (412). */
    public static final class Stale extends Refusal {
        public Stale() {
            super("Iemand anders heeft dit intussen gewijzigd. Bekijk de nieuwe stand en probeer het opnieuw.");
        }
    }

    /** This very change was sent and carried out before; nothing changes again (204). */
    public static final class Repeated extends Refusal {
        public Repeated() {
            super("Dit is al verwerkt.");
        }
    }

    /** More than the user's limit (429). */
    public static final class TooMany extends Refusal {
        public TooMany(String message) {
            super(message);
        }
    }

    /** PAR cannot answer reliably now, and so does not answer at all (503, R9). */
    public static final class Unreliable extends Refusal {
        public Unreliable(String message) {
            super(message);
        }
    }
}
