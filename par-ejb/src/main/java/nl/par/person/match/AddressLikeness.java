// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

import nl.par.person.PostalAddress;

/** How alike two addresses are, nearest first. */
enum AddressLikeness {
    DOOR("Postcode en huisnummer komen overeen."),
    HOUSE("Postcode en huisnummer komen overeen, de toevoeging niet."),
    POSTCODE("De postcode komt overeen."),
    STREET("De postcode komt overeen, het huisnummer niet."),
    OTHER("Het adres is hier een ander adres.");

    private final String reason;

    AddressLikeness(String reason) {
        this.reason = reason;
    }

    Bits bits() {
        return switch (this) {
            case DOOR -> Model.SAME_DOOR;
            case HOUSE -> Model.SAME_HOUSE_OTHER_ADDITION;
            case POSTCODE -> Model.SAME_POSTCODE_ONLY;
            case STREET -> Model.SAME_POSTCODE_OTHER_NUMBER;
            case OTHER -> Model.OTHER_ADDRESS;
        };
    }

    String reason() {
        return reason;
    }

    static AddressLikeness of(PostalAddress asked, FormReader person, int at) {
        if (PersonForm.postcode(asked.postcode()) != person.number(at, 3)) {
            return OTHER;
        }
        Integer house = asked.huisnummer();
        int registered = person.number(at + 3, 3);
        if (house == null || registered == 0) {
            return POSTCODE;
        }
        if (house != registered) {
            return STREET;
        }
        int more = PersonForm.addition(asked.toevoeging());
        int registeredMore = person.number(at + 6, 2);
        return more == 0 || registeredMore == 0 || more == registeredMore ? DOOR : HOUSE;
    }
}
