// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import jakarta.json.bind.annotation.JsonbCreator;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.par.kernel.IncidentKind;
import nl.par.kernel.Severity;

/**
 * A validated incident on a card (R7). Shown are the month, the kinds and the severity; never what happened in words.
 *
 * @param incident the incident's id, by which it is disputed or withdrawn later
 * @param day when it happened, from which the term of the card counts (R11)
 * @param kinds at least one
 * @param disputed whether the person concerned disputes it (R6)
 */
public record CardIncident(UUID incident, LocalDate day, Set<IncidentKind> kinds, Severity severity, boolean disputed) {

    /** Reads it back from JSON, where two constructors need a choice. */
    @JsonbCreator
    public CardIncident {
        kinds = Set.copyOf(kinds);
    }

    /** An incident that nobody disputes. */
    public CardIncident(UUID incident, LocalDate day, Set<IncidentKind> kinds, Severity severity) {
        this(incident, day, kinds, severity, false);
    }

    /** Without its key and the day in its month. */
    CardIncident byMonth() {
        return new CardIncident(new UUID(0, 0), day.withDayOfMonth(1), kinds, severity, disputed);
    }

    CardIncident dispute(boolean nowDisputed) {
        return new CardIncident(incident, day, kinds, severity, nowDisputed);
    }
}
