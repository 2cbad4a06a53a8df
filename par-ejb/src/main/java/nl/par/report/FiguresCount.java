// SPDX-License-Identifier: EUPL-1.2
package nl.par.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.par.kernel.IncidentKind;
import nl.par.kernel.TurnableClock;
import nl.par.measure.ImposedMeasures;
import nl.par.measure.MeasureKind;
import nl.par.police.PoliceContacts;
import nl.par.tenancy.TenantDatabase;

/**
 * Counts what the register of this organisation holds. Reports count by the day on which it happened and unless they were
 * rejected, a care concern as "Anders"; what was imposed counts by the day on which it was sent or notified.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class FiguresCount {

    private static final String REPORTS = "select i.id, i.kinds from Incident i where i.occurredAt >= :start"
            + " and i.occurredAt < :end and i.status <> nl.par.incident.ReportStatus.REJECTED";
    private static final String CONCERNS =
            "select c.id from CareConcern c where c.occurredAt >= :start and c.occurredAt < :end";

    @Inject
    private TenantDatabase db;

    @Inject
    private ImposedMeasures measures;

    @Inject
    private PoliceContacts police;

    /** The two tables of the period, inside the caller's transaction. */
    public Figures of(ReportPeriod period) {
        return Figures.count(period, reports(period), imposed(period));
    }

    /** The year of the first report or care concern, if there is one. */
    OptionalInt firstYear() {
        return Stream.of("Incident", "CareConcern")
                .flatMap(
                        kind -> db
                                .query("select min(r.occurredAt) from " + kind + " r", OffsetDateTime.class)
                                .getResultList()
                                .stream())
                .filter(Objects::nonNull)
                .mapToInt(first ->
                        first.atZoneSameInstant(TurnableClock.DUTCH_TIME).getYear())
                .min();
    }

    private List<Tallied<IncidentKind>> reports(ReportPeriod period) {
        List<Tallied<IncidentKind>> tally = new ArrayList<>();
        for (Object[] report : within(REPORTS, period, Object[].class)) {
            for (Object kind : (Set<?>) report[1]) {
                tally.add(new Tallied<>((UUID) report[0], (IncidentKind) kind));
            }
        }
        within(CONCERNS, period, UUID.class).forEach(concern -> tally.add(new Tallied<>(concern, IncidentKind.ANDERS)));
        return tally;
    }

    private List<Tallied<Imposed>> imposed(ReportPeriod period) {
        List<Tallied<Imposed>> tally = new ArrayList<>();
        measures.sentBetween(period.from(), period.through())
                .forEach(measure -> tally.add(new Tallied<>(measure.caseId(), row(measure.kind()))));
        police.between(period.from(), period.through())
                .forEach(contact -> tally.add(new Tallied<>(
                        contact.caseId(), contact.formal() ? Imposed.AANGIFTE_POLITIE : Imposed.MELDING_POLITIE)));
        return tally;
    }

    private static Imposed row(MeasureKind kind) {
        return switch (kind) {
            case WARNING_LETTER -> Imposed.WAARSCHUWINGSBRIEF;
            case RESTORATIVE_TALK -> Imposed.HERSTEL_STOPGESPREK;
            case CONTACT_ARRANGEMENT -> Imposed.CONTACTAFSPRAKEN;
            case SERVICE_SUSPENSION -> Imposed.OPSCHORTING;
            case ACCESS_BAN -> Imposed.TOEGANGSONTZEGGING;
            case DAMAGE_CLAIM -> Imposed.SCHADEVERHAAL;
        };
    }

    private <T> List<T> within(String jpql, ReportPeriod period, Class<T> type) {
        return db.query(jpql, type)
                .setParameter("start", period.start().atOffset(ZoneOffset.UTC))
                .setParameter("end", period.end().atOffset(ZoneOffset.UTC))
                .getResultList();
    }
}
