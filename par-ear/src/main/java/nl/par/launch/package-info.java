// SPDX-License-Identifier: EUPL-1.2
/**
 * Starts the whole of PAR on one machine: PostgreSQL, Keycloak with the realm of the organisations, and Payara with the
 * EAR. It serves {@code mvn -Prun} and the tests of the shipped EAR, and is no part of what ships.
 */
@NullMarked
package nl.par.launch;

import org.jspecify.annotations.NullMarked;
