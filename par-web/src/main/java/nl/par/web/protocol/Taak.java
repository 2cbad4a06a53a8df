// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.protocol;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.par.protocol.TaskLine;
import org.jspecify.annotations.Nullable;

/** A task as the API tells it. */
public record Taak(
        UUID id,
        String stap,
        String titel,
        String waarom,
        String melding,
        @Nullable UUID dossier,
        String rol,
        @Nullable String eenheid,
        Instant uiterlijk,
        String status,
        @Nullable String toelichting) {

    static Taak of(TaskLine line) {
        return new Taak(
                line.id(),
                line.stap(),
                line.titel(),
                line.waarom(),
                line.melding(),
                line.dossier(),
                line.rol(),
                line.eenheid(),
                line.uiterlijk().toInstant(),
                line.status().code(),
                line.toelichting());
    }

    /** Tasks, what is due first on top. */
    public record Lijst(List<Taak> taken) {

        static Lijst of(List<TaskLine> lines) {
            return new Lijst(lines.stream().map(Taak::of).toList());
        }
    }

    /** {@code gedaan} or {@code niet-nodig}, and what there is to say. */
    public record Afronding(
            @Nullable String uitkomst, @Nullable String toelichting) {}

    /** To whom, by her work address. */
    public record Overdracht(@Nullable String collega) {}
}
