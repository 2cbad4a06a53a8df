// SPDX-License-Identifier: EUPL-1.2
package nl.par.person;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.par.kernel.Bsn;
import nl.par.kernel.ParConfig;
import nl.par.kernel.TurnableClock;
import nl.par.tenancy.CurrentTenant;
import org.jspecify.annotations.Nullable;

/**
 * Seals and opens the BSNs of the current tenant (R13). The keys come from the file {@code bsn.keys} in the folder {@code par.secrets}, which
 * the database never sees; without it PAR does not start.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected, or set when the keys are read
public class BsnVault {

    @Inject
    private ParConfig config;

    @Inject
    private CurrentTenant tenant;

    @Inject
    private Clock clock;

    private BsnKeys keys;

    @PostConstruct
    void readKeys() {
        keys = BsnKeys.read(config.secrets().resolve("bsn.keys"));
    }

    /** Returns when there are keys; asking makes the bean read them. */
    void requireKeys() {
        if (keys == null) {
            throw new IllegalStateException("There are no keys for the BSNs.");
        }
    }

    /** The details as they may be stored: a typed BSN is sealed. One that was left unchanged comes from {@code before}. */
    public PersonDetails seal(PersonDetails details, @Nullable PersonDetails before) {
        PersonBsn bsn = details.burgerservicenummer();
        if (bsn != null && bsn.isUnchanged()) {
            PersonBsn earlier = before == null ? null : before.burgerservicenummer();
            return details.withBsn(earlier == null ? null : earlier.verified(bsn.how(), today()));
        }
        if (bsn == null || bsn.sealed() != null || bsn.number() == null) {
            return details;
        }
        return details.withBsn(keys.seal(tenant.id(), bsn.verified(bsn.how(), today()), bsn.number()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), TurnableClock.DUTCH_TIME);
    }

    /** The details with their BSN opened, so that its mask can be shown. */
    public PersonDetails open(PersonDetails details) {
        PersonBsn bsn = details.burgerservicenummer();
        if (bsn == null || bsn.number() != null || bsn.sealed() == null) {
            return details;
        }
        return details.withBsn(
                new PersonBsn(keys.open(tenant.id(), bsn.sealed()), bsn.sealed(), bsn.key(), bsn.how(), bsn.on()));
    }

    /** The keys under which the number may be registered in this organisation. */
    public List<String> searchKeys(Bsn number) {
        return keys.searchKeys(tenant.id(), number);
    }

    /** Seals a piece of a file that may hold BSNs; {@code place} says which, and it opens nowhere else. */
    public byte[] sealPiece(String place, byte[] open) {
        return keys.sealPiece(tenant.id(), place, open);
    }

    /** The piece as it was before it was sealed for this organisation and place. */
    public byte[] openPiece(String place, byte[] sealed) {
        return keys.openPiece(tenant.id(), place, sealed);
    }

    /** What is known of a person, as a question about who else may be the same. */
    public PersonQuestion question(PersonDetails known) {
        PersonBsn bsn = open(known).burgerservicenummer();
        return PersonQuestion.about(known, bsn == null || bsn.number() == null ? List.of() : searchKeys(bsn.number()));
    }
}
