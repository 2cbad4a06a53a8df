// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.Set;
import nl.par.access.Role;
import nl.par.access.SignedIn;
import nl.par.kernel.Refusal;

/** Who started an import, as she was signed in then. */
@Embeddable
@SuppressWarnings("NullAway.Init") // filled by JPA
class ImportStarter {

    @Column(name = "started_by")
    private String subject;

    @Column(name = "started_by_name")
    private String name;

    @Convert(converter = ImportRoles.class)
    private Set<Role> roles;

    protected ImportStarter() {}

    ImportStarter(SignedIn by) {
        this.subject = by.subject();
        this.name = by.name();
        this.roles = by.roles();
    }

    /** Of a file that is still arriving only she knows. */
    void require(SignedIn by) {
        if (!by.subject().equals(subject)) {
            throw new Refusal.NotFound();
        }
    }

    SignedIn signedIn(String tenant) {
        return new SignedIn(subject, name, null, null, tenant, roles);
    }

    String name() {
        return name;
    }
}
