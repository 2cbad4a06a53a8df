// SPDX-License-Identifier: EUPL-1.2
package nl.par.benchmark;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.audit.AuditNotes;
import nl.par.kernel.Refusal;
import nl.par.tenancy.Norm;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantDatabase;

/**
 * The adviser releases the figures of a finished year to the other organisations of the norm. What is small is left out (R19); what was
 * released stays, and is corrected by a next edition.
 */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class ReleaseFigures {

    private static final int FIRST_YEAR = 2015;

    @Inject
    private TenantDatabase db;

    @Inject
    private YearCount count;

    @Inject
    private Publications publications;

    @Inject
    private TenantConfig config;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditNotes notes;

    @Inject
    private Clock clock;

    /**
     * What the register counts, what of it would be released now, and what was.
     *
     * @throws Refusal.NotFound for a year that is not over
     */
    @UseCase(Permission.RELEASE_FIGURES)
    public YearOverview of(int year) {
        requireOver(year);
        return overview(year);
    }

    /**
     * The organisation says how many people worked there, and what its survey found.
     *
     * @param seen the version that {@link #of} showed; 0 when nothing was said yet
     * @throws Refusal.NotFound for a year that is not over
     * @throws Refusal.Invalid when the numbers cannot be true
     * @throws Refusal.Stale when it changed since {@code seen}
     */
    @UseCase(Permission.RELEASE_FIGURES)
    public YearOverview say(int year, int seen, StaffNumbers numbers) {
        requireOver(year);
        numbers.check();
        Optional<OrganisationYear> stored = find(year);
        OrganisationYear said = stored.orElseGet(() -> new OrganisationYear(year));
        db.requireVersion(said.id(), said.version(), seen);
        said.tell(numbers, user.signedIn().name(), clock.instant());
        if (stored.isEmpty()) {
            db.persist(said);
        }
        db.flush();
        return overview(year);
    }

    /**
     * Releases what {@link #of} shows.
     *
     * @throws Refusal.NotFound for a year that is not over
     * @throws Refusal.Conflict without the number of staff, or when nothing of it would change
     */
    @UseCase(Permission.RELEASE_FIGURES)
    public YearOverview release(int year) {
        requireOver(year);
        YearOverview now = overview(year);
        Integer staff = now.gezegd().medewerkers();
        if (staff == null) {
            throw new Refusal.Conflict("Vul eerst in hoeveel mensen er in dat jaar werkten.");
        }
        if (!now.verandert()) {
            throw new Refusal.Conflict("Deze cijfers zijn al vrijgegeven. Er verandert niets dat zichtbaar mag zijn.");
        }
        Norm norm = norm();
        notes.subject(
                "benchmark-publication",
                publications.add(
                        year,
                        new Edition(
                                now.edities().size() + 1,
                                clock.instant().atOffset(ZoneOffset.UTC),
                                norm.version(),
                                norm.benchmark().smallestCell(),
                                staff,
                                now.vrijTeGeven())));
        return overview(year);
    }

    private YearOverview overview(int year) {
        Optional<OrganisationYear> stored = find(year);
        StaffNumbers said = stored.map(OrganisationYear::numbers).orElse(StaffNumbers.NONE);
        List<Edition> editions = publications.own(year);
        Map<Figure, Integer> before =
                editions.isEmpty() ? null : editions.get(0).cijfers().asMap();
        YearFigures counted = count.of(year, said);
        int smallest = Math.max(
                norm().benchmark().smallestCell(),
                editions.stream().mapToInt(Edition::kleinsteCel).max().orElse(0));
        return new YearOverview(
                year,
                stored.map(OrganisationYear::version).orElse(0),
                said,
                smallest,
                Counted.all(counted),
                ReleasedFigures.of(SmallCells.release(counted, smallest, before)),
                editions);
    }

    private Optional<OrganisationYear> find(int year) {
        return db.query("select y from OrganisationYear y where y.year = :year", OrganisationYear.class)
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
    }

    private Norm norm() {
        return config.norm(user.signedIn().tenant());
    }

    private void requireOver(int year) {
        if (year < FIRST_YEAR || year >= LocalDate.now(clock).getYear()) {
            throw new Refusal.NotFound();
        }
    }
}
