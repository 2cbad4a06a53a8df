// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.par.access.ColleagueView;
import nl.par.access.Colleagues;
import nl.par.access.Role;
import nl.par.tenancy.CurrentTenant;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantDatabase;

/** To whom mail goes: who does the task, her deputy while she is away, and the adviser where nobody else is known. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
class Recipients {

    @Inject
    private TenantDatabase db;

    @Inject
    private Colleagues colleagues;

    @Inject
    private Deputies deputies;

    @Inject
    private TenantConfig config;

    @Inject
    private CurrentTenant tenant;

    /** Who does the task. Never empty. */
    List<String> of(ProtocolTask task) {
        Optional<String> handedTo = task.assignee();
        if (handedTo.isPresent()) {
            return List.of(deputies.addressInsteadOf(handedTo.get())
                    .or(task::assigneeEmail)
                    .orElseGet(this::adviser));
        }
        return switch (task.role()) {
            case "leidinggevende" -> orAdviser(managers(task));
            case "privacy-officer" -> orAdviser(colleagues.addressesOf(Role.PRIVACY_OFFICER, null));
            default -> List.of(adviser());
        };
    }

    /** Who must know that it is late: the adviser, and the manager when it was somebody else's to do. Never empty. */
    List<String> whenLate(ProtocolTask task) {
        Set<String> to = new LinkedHashSet<>(List.of(adviser()));
        if (task.assignee().isPresent()) {
            to.addAll(managers(task));
        }
        return List.copyOf(to);
    }

    /** Notices that wait, by the address of their reporter; who has no address gets none. */
    Map<String, List<UUID>> ofNews(int most) {
        Map<String, List<UUID>> news = new LinkedHashMap<>();
        db.query(
                        "select new nl.par.protocol.Recipients.Addressed(n.id, c.email) from ReportNotice n, Colleague c"
                                + " where c.subject = n.reporter and c.email is not null and n.sentAt is null"
                                + " order by n.createdAt, n.id",
                        Addressed.class)
                .setMaxResults(most)
                .getResultList()
                .forEach(each -> news.computeIfAbsent(each.email(), none -> new ArrayList<>())
                        .add(each.notice()));
        return news;
    }

    /** Who must know that sharing ends by itself. */
    List<String> whenSharingEnds() {
        return List.of(adviser());
    }

    private List<String> managers(ProtocolTask task) {
        Optional<String> unit = task.unit();
        if (unit.isEmpty()) {
            return List.of();
        }
        return colleagues.addressesOf(Role.MANAGER, unit.get()).stream()
                .map(address -> colleagues
                        .findByEmail(address)
                        .map(ColleagueView::subject)
                        .flatMap(deputies::addressInsteadOf)
                        .orElse(address))
                .distinct()
                .toList();
    }

    private List<String> orAdviser(List<String> addresses) {
        return addresses.isEmpty() ? List.of(adviser()) : addresses;
    }

    /** The adviser of the organisation. */
    String adviser() {
        return config.settings(tenant.id()).vptContact().email();
    }

    /** A notice and where it goes. */
    record Addressed(UUID notice, String email) {

        public Addressed {}
    }
}
