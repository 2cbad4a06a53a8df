// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import java.util.UUID;

/**
 * An organisation that keeps its register in PAR.
 *
 * @param id the TOOI code
 * @param name as it is written in letters
 * @param organizationId the immutable id of its Keycloak Organization; the alias is never trusted
 */
public record Tenant(TenantId id, String name, UUID organizationId) {}
