// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

/**
 * What PostgreSQL showed at one moment: which transactions had ended. It divides the change log exactly into lines that could be read then and
 * lines that could not, whatever the order in which transactions end.
 *
 * @param xmin the oldest transaction that was still running: nothing before it is missing
 * @param text the snapshot in PostgreSQL's words, {@code xmin:xmax:running}
 */
record Snapshot(long xmin, String text) {

    /** Of PostgreSQL's words. */
    static Snapshot of(String text) {
        return new Snapshot(Long.parseLong(text.substring(0, text.indexOf(':'))), text);
    }

    /** As if nothing from this place on had been seen. */
    static Snapshot before(Position place) {
        return of(place.xid() + ":" + place.xid() + ":");
    }

    /** Where following starts after a crash. */
    Position place() {
        return new Position(xmin, 0);
    }

    /** Whether a transaction was running, so that later ones cannot be settled yet. */
    boolean held() {
        return !text.equals(xmin + ":" + xmin + ":");
    }
}
