// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A talk that the norm asks.
 *
 * @param stap code of the norm
 * @param waarom why the norm asks it
 * @param uiterlijk by when
 * @param afspraak when it is planned
 * @param toelichting what was agreed, for her, her manager and the adviser
 */
public record TalkView(
        String stap,
        String titel,
        String waarom,
        OffsetDateTime uiterlijk,
        TalkStatus stand,
        @Nullable OffsetDateTime afspraak,
        @Nullable LocalDate op,
        @Nullable String door,
        @Nullable String toelichting) {

    /** As the protocol asks it; a task that was closed before talks were recorded tells how it ended. */
    public TalkView(String stap, String titel, String waarom, OffsetDateTime uiterlijk, TaskStatus task) {
        this(stap, titel, waarom, uiterlijk, stand(task), null, null, null, null);
    }

    private static TalkStatus stand(TaskStatus task) {
        return switch (task) {
            case OPEN -> TalkStatus.OPEN;
            case DONE -> TalkStatus.GEVOERD;
            case NOT_NEEDED -> TalkStatus.AFGEZEGD;
        };
    }
}
