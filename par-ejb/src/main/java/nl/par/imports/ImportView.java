// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import as its readers see it.
 *
 * @param size in bytes
 * @param mode how it is or was stored; nothing before that was chosen
 * @param declared whether its reports count as confirmed, because the adviser who started it declared so
 * @param shape what was recognised; nothing before it was looked through
 * @param message why it cannot be taken over
 * @param undoable whether it can still be undone, unless somebody has worked with its rows
 * @param removedOn when PAR removes the file unless somebody chooses before; nothing when it does not wait for a choice
 * @param total how many rows the file has; nothing before it was looked through
 */
public record ImportView(
        UUID id,
        int version,
        String fileName,
        long size,
        ImportStatus status,
        @Nullable ImportMode mode,
        boolean declared,
        String startedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable ImportShape shape,
        ImportCounts counts,
        @Nullable String message,
        boolean undoable,
        @Nullable Instant removedOn,
        @Nullable Long total) {}
