// SPDX-License-Identifier: EUPL-1.2
package nl.par.planted.incident;

import jakarta.ejb.Stateless;

/** Planted: a use case that asks nothing and logs nothing. */
@Stateless
public class Unguarded extends WithInheritance {
    public void open() {}
}
