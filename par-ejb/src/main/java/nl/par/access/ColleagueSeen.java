// SPDX-License-Identifier: EUPL-1.2
package nl.par.access;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A colleague as PAR last saw her at log-in. The truth about people and roles is the identity provider's.
 *
 * @param roles names of roles as in the token, separated by commas
 * @param seenAt when she last logged in
 */
public record ColleagueSeen(
        String name, @Nullable String email, @Nullable String unit, String roles, OffsetDateTime seenAt) {

    /** The roles that she had then, in the order of {@link Role}. */
    public List<Role> rolesThen() {
        return Arrays.stream(roles.split(","))
                .map(Role::find)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
    }

    static String text(Collection<Role> roles) {
        return roles.stream().sorted().map(Role::claim).collect(Collectors.joining(","));
    }
}
