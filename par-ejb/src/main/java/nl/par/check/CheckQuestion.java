// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import org.jspecify.annotations.Nullable;

/**
 * What someone wants to know before a contact. One free text, or the clues apart, or both.
 *
 * @param zoekterm one box: name, date of birth, telephone, e-mail, number plate or postcode with house number in any customary notation
 * @param naam name in any order
 * @param geboortedatum date of birth in any customary notation, or its year
 * @param telefoonnummer telephone number in any notation
 * @param emailadres e-mail address
 * @param kenteken Dutch number plate with or without hyphens
 * @param postcode postcode
 * @param huisnummer house number, possibly with its addition
 * @param contact the planned contact, the name of one of {@link PlannedContact}; required (R10)
 * @param doel purpose of the look-up; required (R10)
 * @param reden why more people are looked up than usual, asked above the organisation's limit
 * @param burgerservicenummer BSN, which is searched by its keyed hash only (R13)
 */
public record CheckQuestion(
        @Nullable String zoekterm,
        @Nullable String naam,
        @Nullable String geboortedatum,
        @Nullable String telefoonnummer,
        @Nullable String emailadres,
        @Nullable String kenteken,
        @Nullable String postcode,
        @Nullable String huisnummer,
        @Nullable String contact,
        @Nullable String doel,
        @Nullable String reden,
        @Nullable String burgerservicenummer) {

    /** The one box with contact and purpose. */
    public static CheckQuestion of(@Nullable String zoekterm, @Nullable String contact, @Nullable String doel) {
        return new CheckQuestion(zoekterm, null, null, null, null, null, null, null, contact, doel, null, null);
    }

    /** The same question with the reason for many look-ups. */
    public CheckQuestion because(@Nullable String why) {
        return new CheckQuestion(
                zoekterm,
                naam,
                geboortedatum,
                telefoonnummer,
                emailadres,
                kenteken,
                postcode,
                huisnummer,
                contact,
                doel,
                why,
                burgerservicenummer);
    }
}
