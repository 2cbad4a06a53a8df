// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/** The privacy officer looks at look-ups that stand out (R10): own name, colleagues, odd hours, many. */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class ReviewLookUps {

    /** More than this is not reviewed at one sitting. */
    private static final int MOST = 200;

    private static final String LINES =
            "select new nl.par.check.LookUp(c.id, c.askedName, c.askedAt, c.contact, c.purpose, c.clues, c.outcome, c.marks,"
                    + " c.reviewed, c.answered, (select count(h) from CheckHit h where h.check = c.id),"
                    + " (select count(o) from CheckHit o where o.check = c.id and o.openedAt is not null))"
                    + " from ContactCheck c where ";

    @Inject
    private TenantDatabase db;

    /** Those that stand out and that nobody reviewed yet, the newest first; of one mark only when it is given. */
    @UseCase(Permission.REVIEW_LOG)
    public List<LookUp> open(@Nullable CheckMark mark) {
        return db.query(
                        LINES + "c.marks like :mark and c.marks <> '' and c.reviewed = false order by c.askedAt desc",
                        LookUp.class)
                .setParameter("mark", mark == null ? "%" : "%" + mark.name() + "%")
                .setMaxResults(MOST)
                .getResultList();
    }

    /**
     * Notes that a look-up was looked at; it then no longer waits.
     *
     * @throws nl.par.kernel.Refusal.NotFound when the organisation has no such look-up
     */
    @UseCase(Permission.REVIEW_LOG)
    public void reviewed(UUID lookUp) {
        db.read(ContactCheck.class, lookUp).review();
    }
}
