// SPDX-License-Identifier: EUPL-1.2
package nl.par.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import nl.par.kernel.Refusal;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.TenantConfig;
import org.jspecify.annotations.Nullable;

/** The user of the present request. The log-in enters it once; who enters also enters her tenant. */
@RequestScoped
public class CurrentUser {

    @Inject
    @SuppressWarnings("NullAway.Init") // injected
    private CurrentTenant tenant;

    @Inject
    @SuppressWarnings("NullAway.Init") // injected
    private TenantConfig config;

    private @Nullable SignedIn user;

    /** Binds the request to a user and her tenant. */
    public void enter(SignedIn entered) {
        tenant.enter(entered.tenant());
        user = entered;
    }

    /**
     * The user.
     *
     * @throws Refusal.NotSignedIn when nobody is signed in
     */
    public SignedIn signedIn() {
        return find().orElseThrow(Refusal.NotSignedIn::new);
    }

    /** The user, or nobody on a public page. */
    public Optional<SignedIn> find() {
        return Optional.ofNullable(user);
    }

    /**
     * For a page that shows nothing yet but would let her ask what the guard then refuses.
     *
     * @throws Refusal.NotAllowed without this permission, or when the organisation is suspended
     */
    public void require(Permission permission) {
        requireNotSuspended();
        if (!signedIn().may(permission)) {
            throw new Refusal.NotAllowed(UseCaseGuard.NOT_ALLOWED);
        }
    }

    /** An organisation that was suspended since this person logged in is closed at once, on pages and in the API. */
    void requireNotSuspended() {
        if (config.find(signedIn().tenant())
                .filter(settings -> !settings.suspended())
                .isEmpty()) {
            throw new Refusal.NotAllowed(UseCaseGuard.SUSPENDED);
        }
    }

    /** Does work as a user and then returns to the one before; outside any transaction. For the demo and for tests. */
    public <T> T callAs(SignedIn other, Supplier<T> work) {
        SignedIn before = user;
        return tenant.callAs(other.tenant(), () -> {
            user = other;
            try {
                return work.get();
            } finally {
                user = before;
            }
        });
    }
}
