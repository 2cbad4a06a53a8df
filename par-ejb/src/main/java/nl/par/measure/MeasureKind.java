// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import nl.par.casefile.TimelineKind;
import nl.par.tenancy.LetterKind;

/** The kinds of measure that PAR carries out, with their rule in the norm, their letter and their line on the timeline. */
public enum MeasureKind {
    WARNING_LETTER("waarschuwingsbrief", "Waarschuwingsbrief", LetterKind.WARNING, TimelineKind.LETTER),
    RESTORATIVE_TALK("herstelgesprek", "Herstel- of stopgesprek", LetterKind.TALK, TimelineKind.TALK),
    CONTACT_ARRANGEMENT("contactafspraken", "Contactafspraken", LetterKind.ARRANGEMENT, TimelineKind.ARRANGEMENT),
    SERVICE_SUSPENSION(
            "opschorting-dienstverlening",
            "Opschorting van dienstverlening",
            LetterKind.SUSPENSION,
            TimelineKind.MEASURE),
    ACCESS_BAN("toegangsontzegging", "Toegangsontzegging", LetterKind.ACCESS_BAN, TimelineKind.MEASURE),
    DAMAGE_CLAIM("schadeverhaal", "Schadeverhaal", LetterKind.DAMAGE_CLAIM, TimelineKind.MEASURE);

    private final String code;
    private final String label;
    private final LetterKind letter;
    private final TimelineKind timeline;

    MeasureKind(String code, String label, LetterKind letter, TimelineKind timeline) {
        this.code = code;
        this.label = label;
        this.letter = letter;
        this.timeline = timeline;
    }

    /** Its code in the norm, the API and the addresses of pages. */
    public String code() {
        return code;
    }

    /** As it is called on pages and cards. */
    public String label() {
        return label;
    }

    /** Whether it closes a way to the organisation, so that what is essential must be kept open (R18). */
    public boolean closesSomething() {
        return this == CONTACT_ARRANGEMENT || this == SERVICE_SUSPENSION || this == ACCESS_BAN;
    }

    LetterKind letter() {
        return letter;
    }

    TimelineKind timeline() {
        return timeline;
    }
}
