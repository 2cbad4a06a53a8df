// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.FlushModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.par.audit.AuditNotes;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.NewRecords;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantDatabase;
import org.jspecify.annotations.Nullable;

/** Opens the dossiers of many persons at once, for reports that come from another register. Works inside the caller's transaction. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class TakeOverCases {

    private static final String OPEN = "select file.id from unnest(?) as wanted (key) cross join lateral"
            + " (select id from case_file where tenant = ? and person_id = wanted.key and status = 'OPEN'"
            + " and joined_into is null offset 0) as file";

    @Inject
    private TenantDatabase db;

    @Inject
    private Numbers numbers;

    @Inject
    private AuditNotes notes;

    @Inject
    private TenantConfig config;

    @Inject
    private CurrentTenant tenant;

    @Inject
    private Clock clock;

    /**
     * The open dossier of each person, made where there is none.
     *
     * @param days per person the day of what will stand in it, from which the terms count (R11)
     */
    public Map<UUID, UUID> openFor(Map<UUID, LocalDate> days, NewRecords fresh) {
        Map<UUID, UUID> cases = new HashMap<>();
        if (days.isEmpty()) {
            return cases;
        }
        List<UUID> open = db.lookUp(OPEN, "uuid", days.keySet()).stream()
                .map(row -> (UUID) row[0])
                .toList();
        if (!open.isEmpty()) {
            db.query("select c from CaseFile c where c.id in :open", CaseFile.class)
                    .setParameter("open", open)
                    .getResultList()
                    .forEach(file -> file.personId().ifPresent(person -> cases.put(person, file.id())));
        }
        List<UUID> without = days.keySet().stream()
                .filter(person -> !cases.containsKey(person))
                .toList();
        List<String> next = without.isEmpty() ? List.of() : numbers.next("dossier", without.size());
        for (int i = 0; i < without.size(); i++) {
            UUID person = without.get(i);
            cases.put(person, open(next.get(i), person, days.getOrDefault(person, LocalDate.now(clock)), fresh));
        }
        cases.values().forEach(file -> notes.subject("case", file));
        return cases;
    }

    /** A dossier about somebody unknown for each of these days, in the same order. */
    public List<UUID> openForUnknown(List<LocalDate> days, NewRecords fresh) {
        List<UUID> cases = new ArrayList<>();
        if (!days.isEmpty()) {
            List<String> next = numbers.next("dossier", days.size());
            for (int i = 0; i < days.size(); i++) {
                cases.add(open(next.get(i), null, days.get(i), fresh));
            }
        }
        return cases;
    }

    /** Who is or was involved in these dossiers: their names stay out of what is found (R16). Nobody is yet in those that are opened now. */
    public Map<UUID, List<String>> colleagueNames(Collection<UUID> all, NewRecords fresh) {
        Map<UUID, List<String>> names = new HashMap<>();
        Set<UUID> cases = all.stream()
                .filter(file -> fresh.find(CaseFile.class, file).isEmpty())
                .collect(Collectors.toSet());
        if (!cases.isEmpty()) {
            db.query("select i.caseId, i.name from Involvement i where i.caseId in :cases", Object[].class)
                    .setParameter("cases", cases)
                    .setFlushMode(FlushModeType.COMMIT) // nobody becomes involved by what is taken over
                    .getResultList()
                    .forEach(row -> names.computeIfAbsent((UUID) row[0], file -> new ArrayList<>())
                            .add((String) row[1]));
        }
        return names;
    }

    private UUID open(String number, @Nullable UUID person, LocalDate day, NewRecords fresh) {
        CaseFile file = new CaseFile(
                "D" + number,
                person,
                null,
                clock.instant(),
                config.norm(tenant.id()).version());
        file.tookPlace(day);
        fresh.add(file.id(), file);
        return file.id();
    }
}
