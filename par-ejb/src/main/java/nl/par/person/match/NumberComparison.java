// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

import nl.par.person.PostalAddress;

/** Compares what is exact or nothing: telephone numbers, e-mail addresses, number plates, and front doors. Households share them. */
final class NumberComparison {

    private NumberComparison() {}

    static void compare(AskedPerson asked, FormReader person, Tally tally) {
        for (NumberKind kind : NumberKind.ALL) {
            long[] numbers = asked.numbers[kind.place()];
            if (numbers.length > 0) {
                number(kind, numbers, person, tally);
            }
        }
        if (!asked.addresses.isEmpty()) {
            addresses(asked, person, tally);
        }
    }

    private static void number(NumberKind kind, long[] asked, FormReader person, Tally tally) {
        if (person.count(kind.place()) == 0) {
            tally.unknown(kind.what());
        } else if (person.has(kind.place(), asked)) {
            tally.agree(Model.SAME_NUMBER[kind.place()], Tally.BEYOND_NAME, kind.agrees());
        } else if (kind == NumberKind.BSN) {
            bsnDiffers(person.verified, tally);
        } else {
            tally.differ(Model.OTHER_NUMBER[kind.place()], kind.differs());
        }
    }

    private static void bsnDiffers(boolean verified, Tally tally) {
        if (verified) {
            tally.differ(
                    Model.OTHER_VERIFIED_BSN,
                    "Het burgerservicenummer is hier een ander nummer, en dat is gecontroleerd.");
        } else {
            tally.differ(
                    Model.OTHER_NUMBER[NumberKind.BSN.place()],
                    "Het burgerservicenummer is hier een ander nummer, dat niet is gecontroleerd.");
        }
    }

    /** The nearest of all pairs of addresses counts. */
    private static void addresses(AskedPerson asked, FormReader person, Tally tally) {
        if (person.addresses == 0) {
            tally.unknown("Het adres");
            return;
        }
        AddressLikeness best = AddressLikeness.OTHER;
        for (PostalAddress address : asked.addresses) {
            for (int i = 0; i < person.addresses; i++) {
                AddressLikeness likeness = AddressLikeness.of(address, person, person.firstAddress + 8 * i);
                best = likeness.compareTo(best) < 0 ? likeness : best;
            }
        }
        if (best == AddressLikeness.OTHER) {
            tally.differ(best.bits(), best.reason());
        } else {
            tally.agree(best.bits(), Tally.BEYOND_NAME, best.reason());
        }
    }
}
