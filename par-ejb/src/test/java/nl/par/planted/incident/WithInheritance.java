// SPDX-License-Identifier: EUPL-1.2
package nl.par.planted.incident;

/** Planted: a method that a use case would inherit past the guard. */
public class WithInheritance {
    public void inherited() {}
}
