// SPDX-License-Identifier: EUPL-1.2
package nl.par.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.par.casefile.Timeline;
import nl.par.kernel.TurnableClock;
import nl.par.tenancy.TenantDatabase;

/** Measures and police contact that came into dossiers after two persons became one, and their way to another dossier. Inside the caller's transaction. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class LaterRecords {

    /** A measure or police contact, as far as an adviser needs to know it again. */
    record Piece(UUID id, Sort sort, String number, LocalDate day, UUID dossier) {}

    /** What it is, where it is kept and when it came. */
    enum Sort {
        MAATREGEL("maatregel", "Measure", "fourEyes.proposedAt"),
        POLITIEMELDING("politiemelding", "PoliceNotification", "recordedAt"),
        AANGIFTE("aangifte", "PoliceReport", "recordedAt");

        private final String label;
        private final String entity;
        private final String cameAt;

        Sort(String label, String entity, String cameAt) {
            this.label = label;
            this.entity = entity;
            this.cameAt = cameAt;
        }

        String label() {
            return label;
        }
    }

    @Inject
    private TenantDatabase db;

    @Inject
    private Timeline timeline;

    /** What came into these dossiers after this moment, oldest first within its sort. */
    List<Piece> since(Collection<UUID> cases, Instant moment) {
        List<Piece> pieces = new ArrayList<>();
        if (!cases.isEmpty()) {
            for (Sort sort : Sort.values()) {
                db.query(
                                "select r.id, r.number, r." + sort.cameAt + ", r.caseId from " + sort.entity
                                        + " r where r.caseId in :cases and r." + sort.cameAt + " > :moment order by r."
                                        + sort.cameAt,
                                Object[].class)
                        .setParameter("cases", cases)
                        .setParameter("moment", moment.atOffset(ZoneOffset.UTC))
                        .getResultList()
                        .forEach(row -> pieces.add(piece(sort, row)));
            }
        }
        return pieces;
    }

    private static Piece piece(Sort sort, Object[] row) {
        LocalDate day = ((OffsetDateTime) row[2])
                .atZoneSameInstant(TurnableClock.DUTCH_TIME)
                .toLocalDate();
        return new Piece((UUID) row[0], sort, (String) row[1], day, (UUID) row[3]);
    }

    /** It goes to this dossier with its lines on the timeline; whoever had it open before must look again. */
    void move(Piece piece, UUID to) {
        db.change("update " + piece.sort().entity + " r set r.caseId = :to, r.version = r.version + 1 where r.id = :id")
                .setParameter("to", to)
                .setParameter("id", piece.id())
                .executeUpdate();
        timeline.move(piece.id(), piece.dossier(), to);
    }

    /** What is still to be done about a report goes where the report went. */
    void tasksFollow(UUID report, UUID to) {
        db.change("update ProtocolTask t set t.caseId = :to, t.version = t.version + 1"
                        + " where t.incidentId = :report and t.caseId is not null")
                .setParameter("to", to)
                .setParameter("report", report)
                .executeUpdate();
    }
}
