// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import java.util.UUID;

/**
 * The report was received.
 *
 * @param id of the report
 * @param nummer for people: {@code 2026-0012}
 * @param versie the ETag
 */
public record Receipt(UUID id, String nummer, int versie) {}
