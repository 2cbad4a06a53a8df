// SPDX-License-Identifier: EUPL-1.2
package nl.par.demo;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.par.access.Role;
import nl.par.access.SignedIn;
import nl.par.tenancy.TenantId;

/** The made-up colleagues of {@code demo/colleagues.yaml}, as they would be after logging in. */
final class DemoColleagues {

    private final Map<String, SignedIn> byUsername = new HashMap<>();

    DemoColleagues(Path tenantConfig) {
        for (StoryNode colleague :
                StoryNode.open(tenantConfig.resolve("demo/colleagues.yaml")).nodes("colleagues")) {
            if (colleague.has("tenant") && !colleague.texts("roles").isEmpty()) {
                byUsername.put(colleague.text("username"), signedIn(colleague));
            }
        }
    }

    SignedIn named(String username) {
        return Optional.ofNullable(byUsername.get(username))
                .orElseThrow(() -> new IllegalStateException("no such demo colleague: " + username));
    }

    List<SignedIn> of(TenantId tenant) {
        return byUsername.values().stream()
                .filter(colleague -> colleague.tenant().equals(tenant))
                .toList();
    }

    SignedIn anyOf(TenantId tenant) {
        return of(tenant).get(0);
    }

    private static SignedIn signedIn(StoryNode colleague) {
        return new SignedIn(
                colleague.text("id"),
                colleague.text("name"),
                colleague.text("email"),
                colleague.text("unit"),
                colleague.text("tenant"),
                colleague.texts("roles").stream()
                        .map(role -> Role.find(role).orElseThrow())
                        .collect(Collectors.toSet()));
    }
}
