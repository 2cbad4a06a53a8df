// SPDX-License-Identifier: EUPL-1.2
package nl.par.demo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.par.access.SignedIn;
import nl.par.person.PersonDetails;
import nl.par.tenancy.TenantId;

/** The story file of one organisation, and what came of its steps so far. */
final class Tale {

    private final StoryNode file;
    private final DemoColleagues colleagues;
    private final Map<String, UUID> made = new HashMap<>();
    private final Set<String> involved = new HashSet<>();

    Tale(StoryNode file, DemoColleagues colleagues) {
        this.file = file;
        this.colleagues = colleagues;
    }

    TenantId tenant() {
        return new TenantId(file.text("tenant"));
    }

    List<StoryNode> steps() {
        return file.nodes("stappen");
    }

    SignedIn colleague(String username) {
        return colleagues.named(username);
    }

    PersonDetails person(String name) {
        return DemoPeople.read(personNode(name));
    }

    StoryNode personNode(String name) {
        return file.node("personen").node(name);
    }

    void remember(String name, UUID id) {
        made.put(name, id);
    }

    /** Whether the colleague was not yet involved in the dossier by this tale. */
    boolean involves(UUID dossier, String username) {
        return involved.add(dossier + " " + username);
    }

    Optional<UUID> find(String name) {
        return Optional.ofNullable(made.get(name));
    }

    /** The record that an earlier step made. */
    UUID read(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("no earlier step made " + name));
    }
}
