// SPDX-License-Identifier: EUPL-1.2
package nl.par.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.par.tenancy.ReleasedRows;
import nl.par.tenancy.TenantId;
import nl.par.tenancy.Tenants;
import org.jspecify.annotations.Nullable;

/** The pieces of good practice of all organisations, with where each stands. Works inside the caller's transaction. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class Practices {

    private static final String PIECES =
            "select tenant, id, title, summary, body, contributed_at from good_practice order by contributed_at desc, id";
    private static final String STEPS = "select practice, owner, step, reason from practice_step order by taken_at, id";

    @Inject
    private ReleasedRows released;

    @Inject
    private Tenants tenants;

    private record Step(
            UUID practice,
            String owner,
            PracticeStatus status,
            @Nullable String reason) {}

    /** Every piece, newest first. */
    List<Practice> all() {
        Map<String, Step> last = new HashMap<>();
        for (Step step : released.read("practice_step", STEPS, Practices::step)) {
            Step before = last.get(key(step.owner(), step.practice()));
            if (before == null || before.status() != PracticeStatus.INGETROKKEN) {
                last.put(key(step.owner(), step.practice()), step);
            }
        }
        return released.read("good_practice", PIECES, row -> piece(row, last));
    }

    private Practice piece(ResultSet row, Map<String, Step> steps) throws SQLException {
        String owner = row.getString("tenant");
        UUID id = row.getObject("id", UUID.class);
        Step step = steps.get(key(owner, id));
        return new Practice(
                id,
                owner,
                tenants.find(new TenantId(owner)).map(known -> known.name()).orElse(owner),
                row.getString("title"),
                row.getString("summary"),
                row.getString("body"),
                row.getObject("contributed_at", OffsetDateTime.class),
                step == null ? PracticeStatus.INGESTUURD : step.status(),
                step == null ? null : step.reason());
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(
                row.getObject("practice", UUID.class),
                row.getString("owner"),
                PracticeStatus.valueOf(row.getString("step")),
                row.getString("reason"));
    }

    private static String key(String owner, UUID practice) {
        return owner + " " + practice;
    }
}
