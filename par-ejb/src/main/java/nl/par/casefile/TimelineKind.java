// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

/** What stands on the timeline of a dossier. */
public enum TimelineKind {
    INCIDENT("Melding", true),
    LETTER("Brief", true),
    TALK("Gesprek", true),
    ARRANGEMENT("Contactafspraken", true),
    MEASURE("Maatregel", true),
    POLICE("Politie", true),
    VIEW("Zienswijze van betrokkene", false),
    INVOLVEMENT("Betrokken collega", false),
    NOTE("Notitie", false);

    private final String label;
    private final boolean restartsTerm;

    TimelineKind(String label, boolean restartsTerm) {
        this.label = label;
        this.restartsTerm = restartsTerm;
    }

    /** As it is called on pages. */
    public String label() {
        return label;
    }

    /** Whether the retention term counts from it (R11: from the last incident or measure). */
    public boolean restartsTerm() {
        return restartsTerm;
    }

    /** Whether it can be found in the history: who may read a dossier is no part of what happened, and names colleagues. */
    public boolean isFound() {
        return this != INVOLVEMENT;
    }
}
