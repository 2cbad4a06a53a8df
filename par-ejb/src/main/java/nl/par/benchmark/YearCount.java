// SPDX-License-Identifier: EUPL-1.2
package nl.par.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.par.kernel.IncidentKind;
import nl.par.report.Figures;
import nl.par.report.FiguresCount;
import nl.par.report.ReportPeriod;
import nl.par.tenancy.TenantDatabase;

/**
 * Counts the figures of a year in the register of this organisation. Reports and kinds as the annual report counts them; times and
 * aftercare of the reports made in PAR itself. Works inside the caller's transaction.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class YearCount {

    private static final String REPORTED = " i.occurredAt >= :start and i.occurredAt < :end and i.externalRef is null"
            + " and i.status <> nl.par.incident.ReportStatus.REJECTED ";
    private static final String REVIEWED =
            "select i.reportedAt, i.reviewedAt from Incident i where i.reviewedAt is not null and" + REPORTED;
    private static final String REACTED =
            "select i.reportedAt, t.closedAt from Incident i, ProtocolTask t where t.incidentId = i.id"
                    + " and t.step = 'reactie' and t.status = nl.par.protocol.TaskStatus.DONE and" + REPORTED;
    private static final String DECIDED = "select m.fourEyes.proposedAt, m.fourEyes.decidedAt from Measure m"
            + " where m.fourEyes.decidedAt is not null and m.fourEyes.proposedAt >= :start and m.fourEyes.proposedAt < :end";
    private static final String OFFERED =
            "select count(distinct s.aftercareId) from AftercareSupport s, Incident i where s.aftercareId = i.id and"
                    + REPORTED;
    private static final String ACCEPTED = OFFERED + " and s.answer = nl.par.protocol.SupportAnswer.AANGENOMEN";
    private static final String ON_TIME = "select count(t) from ProtocolTask t, Incident i where t.incidentId = i.id"
            + " and t.step = 'nazorg-1' and t.status <> nl.par.protocol.TaskStatus.OPEN and t.closedAt <= t.due and"
            + REPORTED;

    @Inject
    private TenantDatabase db;

    @Inject
    private FiguresCount report;

    YearFigures of(int year, StaffNumbers said) {
        ReportPeriod period = ReportPeriod.year(year);
        Map<Figure, Integer> values = new EnumMap<>(Figure.class);
        Map<Figure, Integer> based = new EnumMap<>(Figure.class);
        Figures figures = report.of(period);
        values.put(Figure.MELDINGEN, figures.reports().total());
        for (IncidentKind kind : IncidentKind.values()) {
            values.put(Figure.valueOf(kind.name()), figures.reports().count(kind.name()));
        }
        values.put(Figure.OPVANG_AANGEBODEN, count(OFFERED, period));
        values.put(Figure.OPVANG_AANGENOMEN, count(ACCEPTED, period));
        values.put(Figure.NAZORG_OP_TIJD, count(ON_TIME, period));
        middle(Figure.UREN_TOT_BEOORDELING, REVIEWED, period, values, based);
        middle(Figure.UREN_TOT_REACTIE, REACTED, period, values, based);
        middle(Figure.UREN_TOT_BESLUIT, DECIDED, period, values, based);
        values.put(Figure.ENQUETE, Objects.requireNonNullElse(said.enquete(), 0));
        values.put(Figure.MEEGEMAAKT, Objects.requireNonNullElse(said.meegemaakt(), 0));
        return new YearFigures(values, based);
    }

    private void middle(
            Figure figure, String jpql, ReportPeriod period, Map<Figure, Integer> values, Map<Figure, Integer> based) {
        List<Long> hours = within(db.query(jpql, Object[].class), period)
                .getResultStream()
                .map(times -> Duration.between((OffsetDateTime) times[0], (OffsetDateTime) times[1])
                        .toHours())
                .sorted()
                .toList();
        based.put(figure, hours.size());
        if (!hours.isEmpty()) {
            values.put(figure, Math.toIntExact(hours.get(hours.size() / 2)));
        }
    }

    private int count(String jpql, ReportPeriod period) {
        return within(db.query(jpql, Long.class), period).getSingleResult().intValue();
    }

    private static <T> TypedQuery<T> within(TypedQuery<T> query, ReportPeriod period) {
        return query.setParameter("start", period.start().atOffset(ZoneOffset.UTC))
                .setParameter("end", period.end().atOffset(ZoneOffset.UTC));
    }
}
