// SPDX-License-Identifier: EUPL-1.2
/**
 * Tests of the EAR as it ships, on a real Payara with a real PostgreSQL and a real Keycloak. {@link nl.par.it.Par} gives
 * them all they need; the servers start at its first use, once for all tests.
 */
package nl.par.it;
