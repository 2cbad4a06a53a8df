// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import java.util.UUID;

/**
 * A related dossier that the reader may read as well.
 *
 * @param id of the relation
 * @param dossier the other dossier
 * @param betrokkene how its person is called
 * @param soort what they have to do with each other
 * @param door who said so
 */
public record LinkedCase(
        UUID id, UUID dossier, String nummer, String betrokkene, LinkKind soort, String reden, String door) {}
