// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.kernel.Refusal;
import nl.par.kernel.Violations;
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/**
 * What the colleague herself says to what is arranged for her. Nobody answers in her place: everything refuses with {@link
 * Refusal.NotFound} what is not about the user, and with {@link Refusal.Stale} what changed since {@code seen}.
 */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class AnswerAftercare {

    @Inject
    private TenantDatabase db;

    @Inject
    private Aftercares cares;

    @Inject
    private Clock clock;

    /**
     * Accepts or declines help; that telling the story was enough is an answer too. She may change her mind.
     *
     * @throws Refusal.Invalid when the answer is missing
     */
    @UseCase(Permission.REPORT_INCIDENT)
    public void answer(UUID id, int seen, @Nullable UUID support, @Nullable SupportAnswer answer) {
        Aftercare care = cares.requireOwn(id, seen);
        new Violations()
                .require(support != null, "steun", "Kies welk aanbod u beantwoordt.")
                .require(
                        answer != null && answer != SupportAnswer.AANGEBODEN,
                        "antwoord",
                        "Kies wat u met dit aanbod wilt.")
                .refuseIfAny();
        AftercareSupport offered = db.read(AftercareSupport.class, Objects.requireNonNull(support));
        if (!offered.isOf(care.id())) {
            throw new Refusal.NotFound();
        }
        offered.answer(Objects.requireNonNull(answer), LocalDate.now(clock));
        db.flush();
    }
}
