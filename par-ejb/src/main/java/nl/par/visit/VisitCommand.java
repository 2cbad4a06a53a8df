// SPDX-License-Identifier: EUPL-1.2
package nl.par.visit;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violations;
import nl.par.tenancy.TenantId;
import nl.par.tenancy.Term;
import org.jspecify.annotations.Nullable;

/**
 * Letting a colleague of another organisation read a dossier, as the adviser typed it.
 *
 * @param organisatie code of her organisation
 * @param naam as she is called
 * @param email her work address, with which she logs in
 * @param reden why she must read it
 * @param totEnMet last day
 */
public record VisitCommand(
        @Nullable String organisatie,
        @Nullable String naam,
        @Nullable String email,
        @Nullable String reden,
        @Nullable LocalDate totEnMet) {

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s,;<>\"]{1,64}@[A-Za-z0-9.-]{3,120}");

    /** A visit of which everything is there and right. */
    record Checked(TenantId partner, String name, String email, String reason, LocalDate lastDay) {}

    /**
     * The same, complete.
     *
     * @param partner the organisation, when cards are shared with it now
     * @param longest how long it may last
     * @throws Refusal.Invalid with everything that is wrong
     */
    Checked checked(Optional<TenantId> partner, Term longest, LocalDate today) {
        String address = email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
        LocalDate last = totEnMet;
        new Violations()
                .require(
                        partner.isPresent(),
                        "organisatie",
                        "Kies een organisatie waarmee u nu signaalkaarten deelt. Zonder geldige grondslagen mag niemand meelezen.")
                .requireText(naam, 120, "naam", "Vul de naam in van uw collega bij de andere organisatie.")
                .require(
                        ADDRESS.matcher(address).matches(),
                        "email",
                        "Vul het werkadres in waarmee deze collega inlogt, zoals naam@organisatie.nl.")
                .requireText(reden, 500, "reden", "Vul in waarom deze collega het dossier moet lezen.")
                .require(
                        last != null && !last.isBefore(today) && !last.isAfter(longest.after(today)),
                        "totEnMet",
                        "Vul een laatste dag in: vanaf vandaag, en hooguit " + longest + " vooruit.")
                .refuseIfAny();
        return new Checked(
                partner.orElseThrow(),
                Objects.requireNonNull(naam).strip(),
                address,
                Objects.requireNonNull(reden).strip(),
                Objects.requireNonNull(last));
    }
}
