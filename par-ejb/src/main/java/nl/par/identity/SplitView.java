// SPDX-License-Identifier: EUPL-1.2
package nl.par.identity;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.par.person.PersonView;

/**
 * What an adviser needs to know before one person becomes two again.
 *
 * @param blijver who stayed
 * @param teruggekeerde who returns, as registered then
 * @param gewijzigd what changed in the details of who stayed since then, in Dutch
 * @param meldingen the reports confirmed since then
 * @param stukken the measures and police contact since then
 * @param versie the ETag
 */
public record SplitView(
        UUID id,
        PersonView blijver,
        PersonView teruggekeerde,
        String reden,
        OffsetDateTime moment,
        List<String> gewijzigd,
        List<Later> meldingen,
        List<LaterPiece> stukken,
        int versie) {

    /**
     * A report that was confirmed since.
     *
     * @param kant to whom it belongs by the dossier that it is in
     */
    public record Later(UUID id, String nummer, java.time.LocalDate datum, SplitCommand.Side kant) {}

    /**
     * A measure or police contact that came since.
     *
     * @param soort what it is, in Dutch
     * @param kant to whom it belongs by the dossier that it is in
     */
    public record LaterPiece(UUID id, String soort, String nummer, java.time.LocalDate datum, SplitCommand.Side kant) {}
}
