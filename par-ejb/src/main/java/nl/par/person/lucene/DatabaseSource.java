// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.lucene;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.par.person.PersonView;
import nl.par.tenancy.TenantId;

/** One tenant's persons as the database holds them. */
record DatabaseSource(TenantId tenant, TenantPersons persons) implements PersonSource {

    @Override
    public List<Line> after(Position place, int limit) {
        return persons.read(tenant, reading -> reading.after(place, limit));
    }

    @Override
    public Position start() {
        return persons.read(tenant, PersonReading::start);
    }

    @Override
    public List<UUID> everyone() {
        return persons.read(tenant, PersonReading::everyone);
    }

    @Override
    public List<PersonView> read(Collection<UUID> ids) {
        return persons.read(tenant, reading -> reading.read(ids));
    }
}
