// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.login;

import nl.par.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/** Somebody does not come in. Tenant and subject are there only when a trusted signature vouched for them. */
final class EntryRefused extends Exception {

    private final EntryRefusal why;
    private final transient @Nullable TenantId tenant;
    private final @Nullable String subject;

    EntryRefused(EntryRefusal why) {
        this(why, null, null);
    }

    EntryRefused(EntryRefusal why, @Nullable TenantId tenant, @Nullable String subject) {
        super(why.name());
        this.why = why;
        this.tenant = tenant;
        this.subject = subject;
    }

    EntryRefusal why() {
        return why;
    }

    @Nullable
    TenantId tenant() {
        return tenant;
    }

    @Nullable
    String subject() {
        return subject;
    }
}
