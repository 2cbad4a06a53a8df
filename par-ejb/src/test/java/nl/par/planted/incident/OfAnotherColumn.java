// SPDX-License-Identifier: EUPL-1.2
package nl.par.planted.incident;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** Planted: divided by something that is not the tenant. */
@Entity
@Multitenant
@TenantDiscriminatorColumn(name = "unit", contextProperty = "unit")
public class OfAnotherColumn {
    @Id
    String name;
}
