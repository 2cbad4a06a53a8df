// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

/** Where a measure stands. */
public enum MeasureStatus {
    /** Waits for the decision of somebody else. */
    PROPOSED("voorgesteld", "Voorgesteld"),
    /** Decided against. */
    REFUSED("afgewezen", "Afgewezen"),
    /** Decided; the letter is ready and must be sent. */
    DECIDED("besloten", "Besloten, nog niet verstuurd"),
    /** The person concerned was told; it holds until its last day. */
    SENT("verstuurd", "Verstuurd"),
    /** Imposed before the register it stood in was taken over; it holds until its last day and has no letter here. */
    TAKEN_OVER("overgenomen", "Overgenomen uit een ander register"),
    /** Taken back before it was sent. */
    WITHDRAWN("ingetrokken", "Ingetrokken"),
    /** Ended before its last day. */
    ENDED("beeindigd", "Beëindigd");

    private final String code;
    private final String label;

    MeasureStatus(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The value in the API. */
    public String code() {
        return code;
    }

    /** As it is called on pages. */
    public String label() {
        return label;
    }
}
