// SPDX-License-Identifier: EUPL-1.2
package nl.par.sharing;

import java.util.UUID;
import nl.par.tenancy.TenantId;

/**
 * A card of another organisation, as the current one may see it now.
 *
 * @param id of the published copy
 * @param copy with {@code police} only where a base for that is in force on both sides
 */
public record SharedCard(TenantId owner, UUID id, PublishedCopy copy) {}
