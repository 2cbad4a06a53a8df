// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.login;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.par.access.Role;
import nl.par.tenancy.Tenant;
import org.jspecify.annotations.Nullable;

/**
 * The claim {@code organization}: {@code {"pv23": {"id": "…", "tooi": ["pv23"], "groups": ["/vpt-adviser"]}}}. The immutable
 * id decides; the alias can be renamed and used again, so it only has to agree with the scope that was granted.
 */
record OrganizationClaim(
        String alias,
        @Nullable Object id,
        @Nullable Object tooi,
        @Nullable Object groups) {

    private static final String SCOPE = "organization:";

    /**
     * The one organisation of the token.
     *
     * @throws EntryRefused when there is none, more than one, or something else than an organisation
     */
    static OrganizationClaim of(@Nullable Object claim, @Nullable Object scope) throws EntryRefused {
        if (!(claim instanceof Map<?, ?> organisations) || organisations.isEmpty()) {
            throw new EntryRefused(EntryRefusal.NO_ORGANISATION);
        }
        if (organisations.size() > 1) {
            throw new EntryRefused(EntryRefusal.SEVERAL_ORGANISATIONS);
        }
        Map.Entry<?, ?> only = organisations.entrySet().iterator().next();
        if (!(only.getKey() instanceof String alias) || !(only.getValue() instanceof Map<?, ?> facts)) {
            throw new EntryRefused(EntryRefusal.NO_ORGANISATION);
        }
        if (!agrees(alias, scope)) {
            throw new EntryRefused(EntryRefusal.UNKNOWN_ORGANISATION);
        }
        return new OrganizationClaim(alias, facts.get("id"), facts.get("tooi"), facts.get("groups"));
    }

    /**
     * The organisation of PAR with this id.
     *
     * @throws EntryRefused when there is none, or the TOOI code beside the id is of another
     */
    Tenant tenant(Function<UUID, Optional<Tenant>> tenants) throws EntryRefused {
        Tenant tenant = uuid().flatMap(tenants).orElseThrow(() -> new EntryRefused(EntryRefusal.UNKNOWN_ORGANISATION));
        if (tooi != null && !texts(tooi).equals(Set.of(tenant.id().code()))) {
            throw new EntryRefused(EntryRefusal.UNKNOWN_ORGANISATION);
        }
        return tenant;
    }

    /** The roles of PAR among the groups inside the organisation; other groups mean nothing here. */
    Set<Role> roles() {
        return texts(groups).stream()
                .map(group -> group.startsWith("/") ? group.substring(1) : group)
                .flatMap(group -> Role.find(group).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A scope that names an organisation must name this one: a provider once answered with another (Keycloak 35935). */
    private static boolean agrees(String alias, @Nullable Object scope) {
        return !(scope instanceof String scopes)
                || Stream.of(scopes.split(" "))
                        .filter(name -> name.startsWith(SCOPE))
                        .map(name -> name.substring(SCOPE.length()))
                        .allMatch(alias::equals);
    }

    private Optional<UUID> uuid() {
        try {
            return id instanceof String text ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static Set<String> texts(@Nullable Object value) {
        Collection<?> many = value instanceof Collection<?> list ? list : value == null ? List.of() : List.of(value);
        return many.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
