// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.problem;

import jakarta.ejb.EJBException;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What an exception means for who sees the answer.
 *
 * @param text plain Dutch, without input
 * @param violations everything wrong with the input, or nothing
 */
record Trouble(Kind kind, String text, List<Violation> violations) {

    private static final int DEPTH = 12;

    /** Reads an exception, or the cause in it that says more. */
    static Trouble of(Throwable thrown) {
        if (within(thrown, TooLarge.class)) {
            return ofStatus(Kind.TOO_LARGE.status());
        } else if (within(thrown, TooSlow.class)) {
            return ofStatus(Kind.TOO_SLOW.status());
        }
        @Nullable Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEPTH; depth++) {
            if (cause instanceof Refusal refusal) {
                return refused(refusal);
            } else if (cause instanceof ConstraintViolationException invalid) {
                return invalid(invalid);
            } else if (unreadable(cause)) {
                return new Trouble(Kind.INVALID, "De invoer is niet te lezen. Controleer de opbouw.", List.of());
            } else if (cause instanceof WebApplicationException web && !wraps(web)) {
                return ofStatus(web.getResponse().getStatus());
            }
            cause = cause.getCause();
        }
        return ofStatus(500);
    }

    /** Whether an exception of this kind is it, or its cause. */
    static boolean within(Throwable thrown, Class<?> kind) {
        return Stream.<@Nullable Throwable>iterate(thrown, Objects::nonNull, cause -> cause.getCause())
                .limit(DEPTH)
                .anyMatch(kind::isInstance);
    }

    /** Reads the status with which the server itself refused. */
    static Trouble ofStatus(int status) {
        Kind kind = Kind.of(status);
        return new Trouble(kind, words(kind), List.of());
    }

    private static Trouble refused(Refusal refusal) {
        String said = refusal.getMessage();
        List<Violation> violations = refusal instanceof Refusal.Invalid invalid ? invalid.violations() : List.of();
        Kind kind = Kind.of(refusal);
        return new Trouble(kind, said == null ? words(kind) : said, violations);
    }

    private static Trouble invalid(ConstraintViolationException invalid) {
        List<Violation> violations = invalid.getConstraintViolations().stream()
                .map(violation -> new Violation(field(violation), violation.getMessage()))
                .toList();
        return new Trouble(Kind.INVALID, words(Kind.INVALID), violations);
    }

    private static String field(ConstraintViolation<?> violation) {
        String last = "";
        for (Path.Node node : violation.getPropertyPath()) {
            last = node.getName() == null ? last : node.getName();
        }
        return last;
    }

    /** A request that could not be read. Its message quotes the input, so nobody sees it. */
    private static boolean unreadable(Throwable cause) {
        return cause instanceof JsonbException
                || cause instanceof JsonException
                || cause instanceof ProcessingException;
    }

    private static boolean wraps(WebApplicationException web) {
        Throwable inside = web.getCause();
        return inside instanceof Refusal || inside instanceof EJBException || (inside != null && unreadable(inside));
    }

    private static String words(Kind kind) {
        return switch (kind) {
            case INVALID -> "Controleer de ingevulde gegevens.";
            case NOT_SIGNED_IN -> "U bent niet ingelogd.";
            case NOT_ALLOWED -> "U mag dit niet doen.";
            case NOT_FOUND -> "Dit is niet gevonden, of u mag het niet zien.";
            case METHOD -> "Deze handeling bestaat hier niet.";
            case NOT_ACCEPTABLE -> "Het antwoord bestaat niet in de gevraagde vorm.";
            case TOO_SLOW -> "Wat u stuurt, kwam niet op tijd binnen. Controleer de verbinding en stuur het opnieuw.";
            case CONFLICT -> "Dit past niet bij de huidige stand.";
            case STALE -> "Iemand anders heeft dit intussen gewijzigd. Bekijk de nieuwe stand en probeer het opnieuw.";
            case TOO_LARGE -> "Wat u stuurt, is te groot.";
            case MEDIA_TYPE -> "Dit soort invoer kan PAR hier niet lezen.";
            case PRECONDITION -> "Stuur met If-Match mee welke versie u wijzigt.";
            case TOO_MANY -> "U doet dit te vaak achter elkaar. Wacht even.";
            case FAILED ->
                "Dit is niet gelukt door een fout in PAR. Probeer het opnieuw of bel de functioneel beheerder.";
            case UNAVAILABLE ->
                "PAR kan nu geen betrouwbaar antwoord geven. Probeer het over een paar minuten opnieuw.";
        };
    }
}
