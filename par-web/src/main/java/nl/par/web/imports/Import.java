// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.imports;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.par.imports.Fault;
import nl.par.imports.ImportCounts;
import nl.par.imports.ImportMode;
import nl.par.imports.ImportShape;
import nl.par.imports.ImportView;
import org.jspecify.annotations.Nullable;

/**
 * An import as the API tells it.
 *
 * @param verwijderdOp when PAR removes the file unless somebody chooses before
 * @param regels how many rows the file has, once it was looked through
 */
public record Import(
        UUID id,
        int versie,
        String bestand,
        long grootte,
        String status,
        boolean bezig,
        @Nullable String wijze,
        boolean beoordeeldVerklaard,
        String gestartDoor,
        Instant gestartOp,
        @Nullable Instant klaarOp,
        @Nullable Instant verwijderdOp,
        @Nullable String gelezenAls,
        List<String> herkendeKolommen,
        List<String> onbekendeKolommen,
        @Nullable Long regels,
        ImportCounts aantallen,
        @Nullable String melding) {

    static Import of(ImportView view) {
        ImportShape shape = view.shape();
        ImportMode mode = view.mode();
        return new Import(
                view.id(),
                view.version(),
                view.fileName(),
                view.size(),
                view.status().code(),
                view.status().working(),
                mode == null ? null : code(mode),
                view.declared(),
                view.startedBy(),
                view.startedAt(),
                view.endedAt(),
                view.removedOn(),
                shape == null ? null : shape.gelezenAls(),
                shape == null ? List.of() : shape.herkend(),
                shape == null ? List.of() : shape.onbekend(),
                view.total(),
                view.counts(),
                view.message());
    }

    static String code(ImportMode mode) {
        return mode.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The imports of the organisation. */
    public record Lijst(List<Import> importen) {}

    /** The bad rows: where, and why. */
    public record Fouten(List<Fault> fouten) {}

    /** How to store what was looked through. */
    public record Opslag(@Nullable String wijze, boolean beoordeeldVerklaard) {}
}
