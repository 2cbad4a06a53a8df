// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.kernel.Refusal;
import nl.par.kernel.TurnableClock;
import nl.par.kernel.Violations;
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/**
 * What the manager of the colleague's unit and the adviser do for her. Everything refuses with {@link Refusal.NotFound} what
 * does not reach them, and with {@link Refusal.Stale} what changed since {@code seen}.
 */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class ArrangeAftercare {

    private static final int TEXT = 2000;
    private static final int DAYS = 999;

    @Inject
    private TenantDatabase db;

    @Inject
    private Aftercares cares;

    @Inject
    private InspectorateDuty duty;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /**
     * Offers help.
     *
     * @throws Refusal.Invalid when the kind is missing
     */
    @UseCase(Permission.FOLLOW_UNIT)
    public void offer(UUID id, int seen, @Nullable SupportKind kind) {
        Aftercare care = cares.requireArranged(id, seen);
        new Violations()
                .require(kind != null, "soort", "Kies welke hulp u aanbiedt.")
                .refuseIfAny();
        db.persist(new AftercareSupport(
                care.id(),
                Objects.requireNonNull(kind),
                LocalDate.now(clock),
                user.signedIn().name()));
        db.flush();
    }

    /**
     * Plans a talk, records that it was held, or that the colleague does not need it. The task of the step ends with it.
     *
     * @param talk which step, what happened, when
     * @throws Refusal.Invalid with everything that is wrong
     * @throws Refusal.Conflict when it is closed already, or it is the last one and the inspectorate was not told yet (R14)
     */
    @UseCase(Permission.FOLLOW_UNIT)
    public void talk(UUID id, int seen, Talk talk) {
        Aftercare care = cares.requireArranged(id, seen);
        check(talk);
        ProtocolTask task = task(care.id(), Objects.requireNonNull(talk.stap()));
        TalkStatus how = Objects.requireNonNull(talk.uitkomst());
        if (how == TalkStatus.GEPLAND) {
            task.requireOpen();
            cares.talk(care.id(), task.step()).plan(Objects.requireNonNull(talk.moment()));
        } else {
            cares.closeTalk(task, how, talk.day(), said(talk.toelichting()));
        }
        db.flush();
    }

    /**
     * Records what is known now of what it did to her. A grave injury asks to tell the inspectorate; taking the word back does
     * not take back that duty (R14).
     *
     * @throws Refusal.Invalid with everything that is wrong
     */
    @UseCase(Permission.FOLLOW_UNIT)
    public void recordHarm(UUID id, int seen, Harm harm) {
        Aftercare care = cares.requireArranged(id, seen);
        Integer days = harm.verzuimdagen();
        new Violations()
                .limit(harm.letsel(), TEXT, "letsel")
                .limit(harm.schade(), TEXT, "schade")
                .require(
                        days == null || (days >= 0 && days <= DAYS),
                        "verzuimdagen",
                        "Vul een aantal dagen in van 0 tot en met 999.")
                .refuseIfAny();
        care.recordHarm(harm, user.signedIn().name(), clock.instant());
        if (harm.forInspectorate()) {
            duty.begin(care, clock.instant());
        }
        db.flush();
    }

    /**
     * Records that the labour inspectorate was told (R14, Arbowet 9): when and with what reference, by the user.
     *
     * @throws Refusal.Invalid with everything that is wrong
     * @throws Refusal.Conflict when there is no such duty, or it was fulfilled already
     */
    @UseCase(Permission.FOLLOW_UNIT)
    public void inspectorateTold(UUID id, int seen, @Nullable LocalDate on, @Nullable String reference) {
        Aftercare care = cares.requireArranged(id, seen);
        new Violations()
                .require(
                        on != null && !on.isAfter(LocalDate.now(clock)) && !on.isBefore(care.happenedOn()),
                        "datum",
                        "Vul de dag in waarop u het meldde: na het incident en niet later dan vandaag.")
                .requireText(
                        reference, 200, "kenmerk", "Vul het kenmerk van de Arbeidsinspectie in, of met wie u sprak.")
                .refuseIfAny();
        String by = user.signedIn().name();
        duty.fulfilled(id, by, clock.instant());
        care.toldInspectorate(
                Objects.requireNonNull(on),
                by,
                Objects.requireNonNull(reference).strip());
        db.flush();
    }

    private void check(Talk talk) {
        TalkStatus how = talk.uitkomst();
        LocalDate day = talk.day();
        new Violations()
                .require(
                        talk.stap() != null && Aftercares.isTalk(talk.stap()), "stap", "Kies om welk gesprek het gaat.")
                .require(how != null && how != TalkStatus.OPEN, "uitkomst", "Kies hoe het met dit gesprek staat.")
                .require(how != TalkStatus.GEPLAND || day != null, "moment", "Vul in wanneer u elkaar spreekt.")
                .require(
                        how != TalkStatus.GEVOERD || day == null || !day.isAfter(LocalDate.now(clock)),
                        "moment",
                        "Een gesprek dat gevoerd is, kan niet in de toekomst liggen.")
                .limit(talk.toelichting(), TEXT, "toelichting")
                .refuseIfAny();
    }

    private ProtocolTask task(UUID report, String step) {
        return db.query("select t from ProtocolTask t where t.incidentId = :id and t.step = :step", ProtocolTask.class)
                .setParameter("id", report)
                .setParameter("step", step)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal.Conflict("Dit gesprek hoort niet bij deze melding."));
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /**
     * What is known of a talk.
     *
     * @param stap code of the norm, {@code nazorg-1} and so on
     * @param uitkomst planned, held or not needed
     * @param moment when it is planned, or was held; today when it was held and nothing is said
     * @param toelichting what was agreed
     */
    public record Talk(
            @Nullable String stap,
            @Nullable TalkStatus uitkomst,
            @Nullable OffsetDateTime moment,
            @Nullable String toelichting) {

        /** The day of the moment, here. */
        private @Nullable LocalDate day() {
            return moment == null ? null : LocalDate.ofInstant(moment.toInstant(), TurnableClock.DUTCH_TIME);
        }
    }
}
