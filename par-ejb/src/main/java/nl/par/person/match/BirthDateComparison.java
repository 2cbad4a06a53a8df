// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

/** Compares dates of birth, of which parts may be unknown, and knows the slips that people make. */
final class BirthDateComparison {

    private BirthDateComparison() {}

    static void compare(int asked, int registered, Tally tally) {
        if (asked == 0) {
            return;
        }
        if (registered == 0) {
            tally.unknown("De geboortedatum");
        } else if (day(asked) != 0 && day(registered) != 0) {
            whole(asked, registered, tally);
        } else {
            partial(asked, registered, tally);
        }
    }

    private static void whole(int asked, int registered, Tally tally) {
        if (asked == registered) {
            boolean newYear = (asked & 0x1ff) == ((1 << 5) | 1);
            Bits bits = newYear ? Model.BORN_SAME_NEW_YEAR : Model.BORN_SAME;
            tally.agree(bits, Tally.BEYOND_NAME, "De geboortedatum komt overeen.");
        } else if (year(asked) == year(registered)
                && day(asked) == month(registered)
                && month(asked) == day(registered)) {
            tally.agree(
                    Model.BORN_SWAPPED,
                    Tally.BEYOND_NAME,
                    "De geboortedatum komt overeen als dag en maand zijn verwisseld.");
        } else if (digits(asked, registered) == 1) {
            tally.agree(Model.BORN_ONE_DIGIT, Tally.BEYOND_NAME, "De geboortedatum verschilt in één cijfer.");
        } else if (sameParts(asked, registered) == 2) {
            tally.agree(Model.BORN_TWO_PARTS, Tally.BEYOND_NAME, differingPart(asked, registered));
        } else {
            tally.differ(Model.BORN_DIFFERS, "De geboortedatum wijkt af.");
        }
    }

    private static void partial(int asked, int registered, Tally tally) {
        boolean months = month(asked) != 0 && month(registered) != 0;
        if (year(asked) != year(registered)) {
            boolean near = differing(year(asked) + 1800, year(registered) + 1800, 1000) == 1;
            tally.differ(near ? Model.BORN_NEAR_YEAR : Model.BORN_DIFFERS, "Het geboortejaar wijkt af.");
        } else if (!months) {
            tally.agree(Model.BORN_YEAR, Tally.PART, "Het geboortejaar komt overeen.");
        } else if (month(asked) == month(registered)) {
            tally.agree(Model.BORN_YEAR_MONTH, Tally.PART, "Geboortejaar en -maand komen overeen.");
        } else {
            tally.agree(Model.BORN_YEAR_OTHER_MONTH, Tally.PART, "Het geboortejaar komt overeen, de maand wijkt af.");
        }
    }

    private static String differingPart(int asked, int registered) {
        if (year(asked) != year(registered)) {
            return "Dag en maand van geboorte komen overeen, het jaar wijkt af.";
        }
        return month(asked) != month(registered)
                ? "Dag en jaar van geboorte komen overeen, de maand wijkt af."
                : "Maand en jaar van geboorte komen overeen, de dag wijkt af.";
    }

    private static int sameParts(int a, int b) {
        return (year(a) == year(b) ? 1 : 0) + (month(a) == month(b) ? 1 : 0) + (day(a) == day(b) ? 1 : 0);
    }

    private static int digits(int a, int b) {
        return differing(year(a) + 1800, year(b) + 1800, 1000)
                + differing(month(a), month(b), 10)
                + differing(day(a), day(b), 10);
    }

    private static int differing(int a, int b, int highest) {
        int differing = 0;
        for (int unit = highest; unit > 0; unit /= 10) {
            differing += a / unit % 10 == b / unit % 10 ? 0 : 1;
        }
        return differing;
    }

    private static int year(int date) {
        return date >>> 9;
    }

    private static int month(int date) {
        return (date >>> 5) & 15;
    }

    private static int day(int date) {
        return date & 31;
    }
}
