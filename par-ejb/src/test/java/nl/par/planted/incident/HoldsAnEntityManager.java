// SPDX-License-Identifier: EUPL-1.2
package nl.par.planted.incident;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Planted: a way past both locks. */
public class HoldsAnEntityManager {
    @PersistenceContext
    EntityManager own;
}
