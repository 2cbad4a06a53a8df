// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

/** Where an import stands. */
public enum ImportStatus {
    /** The file is still coming in. */
    ARRIVING("onderweg", "Het bestand komt binnen"),
    /** The file is being looked through. */
    EXAMINING("controle", "Wordt gecontroleerd"),
    /** Nothing is stored yet; the user looks at the preview and decides. */
    READY("klaarVoorOpslag", "Wacht op uw keuze"),
    /** Rows are being stored. */
    STORING("opslag", "Wordt opgeslagen"),
    /** Everything that could be stored is stored. */
    DONE("opgeslagen", "Opgeslagen"),
    /** The file cannot be taken over; nothing is stored. */
    REFUSED("afgekeurd", "Niet over te nemen"),
    /** What was stored is being taken out again. */
    UNDOING("terugdraaien", "Wordt teruggedraaid"),
    /** Nothing of it is left. */
    UNDONE("teruggedraaid", "Teruggedraaid"),
    /** Given up before anything was stored. */
    DISCARDED("vervallen", "Niet opgeslagen");

    private final String code;
    private final String label;

    ImportStatus(String code, String label) {
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

    /** Whether PAR is at work on it, so that it is worth looking again in a moment. */
    public boolean working() {
        return this == EXAMINING || this == STORING || this == UNDOING;
    }
}
