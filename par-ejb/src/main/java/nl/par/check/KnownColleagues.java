// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.par.access.ColleagueView;
import nl.par.access.Colleagues;
import nl.par.person.match.Folding;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/** The colleagues of each organisation by the words of their names, read again every minute: every look-up is compared with all of them. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class KnownColleagues {

    private static final long LIVES = Duration.ofMinutes(1).toNanos();

    private final Map<TenantId, Read> read = new ConcurrentHashMap<>();

    @Inject
    private Colleagues colleagues;

    @Inject
    private CurrentTenant tenant;

    /** A colleague with the folded words of her name. */
    record Known(
            String subject, List<String> words, @Nullable String email) {}

    private record Read(long at, List<Known> all) {}

    /** Everybody of the current organisation, as of at most a minute ago. Needs a transaction. */
    List<Known> all() {
        Read last = read.get(tenant.id());
        if (last == null || System.nanoTime() - last.at() > LIVES) {
            last = new Read(
                    System.nanoTime(),
                    colleagues.everyone().stream().map(KnownColleagues::known).toList());
            read.put(tenant.id(), last);
        }
        return last.all();
    }

    private static Known known(ColleagueView colleague) {
        return new Known(colleague.subject(), Folding.words(colleague.name()), colleague.email());
    }
}
