// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.par.kernel.Channel;
import nl.par.kernel.IncidentKind;
import nl.par.kernel.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A line of a timeline that was found.
 *
 * @param dossier where it stands
 * @param nummer of the dossier
 * @param betrokkene how the person is called, or what is known of somebody unknown
 * @param tijdstip when it happened
 * @param verwijzing the record that tells more
 * @param titel the line, with what matched
 * @param fragmenten the parts of the text around what matched, without names of colleagues (R16)
 */
public record HistoryHit(
        UUID id,
        UUID dossier,
        String nummer,
        String betrokkene,
        Instant tijdstip,
        TimelineKind onderdeel,
        @Nullable UUID verwijzing,
        List<HistoryPiece> titel,
        List<List<HistoryPiece>> fragmenten,
        Set<IncidentKind> soorten,
        @Nullable Severity ernst,
        @Nullable Channel kanaal,
        @Nullable String maatregel,
        @Nullable String eenheid) {}
