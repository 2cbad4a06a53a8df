// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.par.access.Permission;
import nl.par.audit.AuditLog;
import nl.par.audit.AuditNotes;
import nl.par.audit.AuditOutcome;
import nl.par.audit.AuditedAction;
import nl.par.kernel.TurnableClock;
import nl.par.sharing.BlindShelf;
import nl.par.sharing.CardPost;
import nl.par.sharing.CardPost.Notice;
import nl.par.sharing.CardPost.Received;
import nl.par.sharing.SharingInForce;
import nl.par.sharing.SharingMode;
import nl.par.tenancy.TenantDatabase;
import nl.par.tenancy.TenantId;
import nl.par.tenancy.Tenants;

/**
 * What the current organisation does for those with whom it shares blindly, within seconds: keeps their hashes as its cards are, closes a set when
 * sharing is no longer in force, takes in requests, and writes into its own log what they did. One node at a time.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class PartnerRound {

    @Inject
    private TenantDatabase db;

    @Inject
    private SharingInForce inForce;

    @Inject
    private BlindShelf shelf;

    @Inject
    private BlindCards cards;

    @Inject
    private CardPost post;

    @Inject
    private AuditLog log;

    @Inject
    private AuditNotes notes;

    @Inject
    private Tenants tenants;

    @Inject
    private Clock clock;

    /** Goes once; whether there was or is anybody to share blindly with. */
    @Transactional
    public Boolean go() {
        Set<TenantId> askers = new LinkedHashSet<>(inForce.partners(SharingMode.BLIND));
        Map<TenantId, BlindShelf.Filled> filled = shelf.askers();
        if (askers.isEmpty() && filled.isEmpty()) {
            return false;
        }
        if (alone()) {
            keepHashes(askers, filled);
            post.requests(clock.instant()).forEach(request -> takeIn(request, askers));
            post.takeNews().forEach(this::log);
        }
        return true;
    }

    private boolean alone() {
        String lock = "select pg_try_advisory_xact_lock(hashtextextended(par_tenant() || ' partner round', 80))";
        try (PreparedStatement take = db.connection().prepareStatement(lock);
                ResultSet row = take.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException("The round for other organisations cannot begin.", e);
        }
    }

    private void keepHashes(Set<TenantId> askers, Map<TenantId, BlindShelf.Filled> filled) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), TurnableClock.DUTCH_TIME);
        filled.keySet().stream().filter(asker -> !askers.contains(asker)).forEach(shelf::close);
        List<UUID> due = shelf.takeDue();
        if (!due.isEmpty()) {
            cards.refresh(due, askers);
        }
        for (TenantId asker : askers) {
            BlindShelf.Filled set = filled.get(asker);
            if (set == null || !set.current(shelf.newestKey(), today)) {
                cards.fill(asker, today);
            }
        }
    }

    private void takeIn(Received request, Set<TenantId> askers) {
        CardDecision taken = new CardDecision(request);
        boolean known = askers.contains(request.asker())
                && shelf.person(request.asker(), request.entry()).isPresent();
        if (!known) {
            taken.lapse();
        }
        db.persist(taken);
        db.flush();
        String asker = request.askedName() + ", " + PartnerNames.of(request.asker(), tenants);
        String purpose = PlannedContact.valueOf(request.contact()).told(request.purpose());
        notes.subject("kaartverzoek", request.id());
        log(new Notice(request.asker(), request.entry(), "RequestCard.send", request.askedBy(), asker, purpose));
    }

    private void log(Notice notice) {
        shelf.person(notice.by(), notice.entry()).ifPresent(person -> notes.subject("person", person));
        notes.purpose(notice.purpose());
        log.record(new AuditedAction(
                notice.actor(),
                notice.actorName(),
                notice.action(),
                Permission.CHECK_PERSON.name(),
                AuditOutcome.DONE,
                null));
    }
}
