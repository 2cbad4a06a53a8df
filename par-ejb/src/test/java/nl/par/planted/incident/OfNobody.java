// SPDX-License-Identifier: EUPL-1.2
package nl.par.planted.incident;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Planted: rows of no tenant, with a setter. */
@Entity
public class OfNobody {
    @Id
    String name;

    void setName(String name) {
        this.name = name;
    }
}
