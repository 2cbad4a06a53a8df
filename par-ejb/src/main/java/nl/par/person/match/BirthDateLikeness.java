// SPDX-License-Identifier: EUPL-1.2
package nl.par.person.match;

/**
 * How alike two dates of birth are, of which parts may be unknown: it knows the slips that people make.
 *
 * @param bits what it tells
 * @param agrees as what it agrees, after {@link Tally}; zero when it does not
 * @param reason in plain Dutch; what is not known, when it tells nothing
 */
record BirthDateLikeness(Bits bits, int agrees, String reason) {

    private static final BirthDateLikeness NOT_ASKED = new BirthDateLikeness(Bits.NONE, 0, "");
    private static final BirthDateLikeness UNKNOWN = new BirthDateLikeness(Bits.NONE, 0, "De geboortedatum");
    private static final BirthDateLikeness SAME =
            new BirthDateLikeness(Model.BORN_SAME, Tally.BEYOND_NAME, "De geboortedatum komt overeen.");
    private static final BirthDateLikeness SAME_NEW_YEAR =
            new BirthDateLikeness(Model.BORN_SAME_NEW_YEAR, Tally.BEYOND_NAME, "De geboortedatum komt overeen.");
    private static final BirthDateLikeness SWAPPED = new BirthDateLikeness(
            Model.BORN_SWAPPED, Tally.BEYOND_NAME, "De geboortedatum komt overeen als dag en maand zijn verwisseld.");
    private static final BirthDateLikeness ONE_DIGIT =
            new BirthDateLikeness(Model.BORN_ONE_DIGIT, Tally.BEYOND_NAME, "De geboortedatum verschilt in één cijfer.");
    private static final BirthDateLikeness OTHER_YEAR = new BirthDateLikeness(
            Model.BORN_TWO_PARTS, Tally.BEYOND_NAME, "Dag en maand van geboorte komen overeen, het jaar wijkt af.");
    private static final BirthDateLikeness OTHER_MONTH = new BirthDateLikeness(
            Model.BORN_TWO_PARTS, Tally.BEYOND_NAME, "Dag en jaar van geboorte komen overeen, de maand wijkt af.");
    private static final BirthDateLikeness OTHER_DAY = new BirthDateLikeness(
            Model.BORN_TWO_PARTS, Tally.BEYOND_NAME, "Maand en jaar van geboorte komen overeen, de dag wijkt af.");
    private static final BirthDateLikeness YEAR =
            new BirthDateLikeness(Model.BORN_YEAR, Tally.PART, "Het geboortejaar komt overeen.");
    private static final BirthDateLikeness YEAR_MONTH =
            new BirthDateLikeness(Model.BORN_YEAR_MONTH, Tally.PART, "Geboortejaar en -maand komen overeen.");
    private static final BirthDateLikeness YEAR_OTHER_MONTH = new BirthDateLikeness(
            Model.BORN_YEAR_OTHER_MONTH, Tally.PART, "Het geboortejaar komt overeen, de maand wijkt af.");
    private static final BirthDateLikeness NEAR_YEAR =
            new BirthDateLikeness(Model.BORN_NEAR_YEAR, 0, "Het geboortejaar wijkt af.");
    private static final BirthDateLikeness ANOTHER_YEAR =
            new BirthDateLikeness(Model.BORN_DIFFERS, 0, "Het geboortejaar wijkt af.");
    private static final BirthDateLikeness DIFFERS =
            new BirthDateLikeness(Model.BORN_DIFFERS, 0, "De geboortedatum wijkt af.");

    private static final int NEW_YEAR = (1 << 5) | 1;

    /** Of dates as {@link PersonForm#date} packs them. */
    static BirthDateLikeness of(int asked, int registered) {
        if (asked == 0) {
            return NOT_ASKED;
        }
        if (registered == 0) {
            return UNKNOWN;
        }
        return day(asked) != 0 && day(registered) != 0 ? whole(asked, registered) : partial(asked, registered);
    }

    private static BirthDateLikeness whole(int asked, int registered) {
        if (asked == registered) {
            return (asked & 0x1ff) == NEW_YEAR ? SAME_NEW_YEAR : SAME;
        }
        boolean years = year(asked) == year(registered);
        if (years && day(asked) == month(registered) && month(asked) == day(registered)) {
            return SWAPPED;
        }
        boolean months = month(asked) == month(registered);
        boolean days = day(asked) == day(registered);
        int parts = (years ? 1 : 0) + (months ? 1 : 0) + (days ? 1 : 0);
        if (parts < 2) {
            return DIFFERS;
        }
        if (digits(asked, registered) == 1) {
            return ONE_DIGIT;
        }
        return !years ? OTHER_YEAR : !months ? OTHER_MONTH : OTHER_DAY;
    }

    private static BirthDateLikeness partial(int asked, int registered) {
        if (year(asked) != year(registered)) {
            return years(year(asked), year(registered)) == 1 ? NEAR_YEAR : ANOTHER_YEAR;
        }
        if (month(asked) == 0 || month(registered) == 0) {
            return YEAR;
        }
        return month(asked) == month(registered) ? YEAR_MONTH : YEAR_OTHER_MONTH;
    }

    private static int digits(int a, int b) {
        return years(year(a), year(b)) + two(month(a), month(b)) + two(day(a), day(b));
    }

    /** In how many of their four digits two years differ. */
    private static int years(int a, int b) {
        return a == b ? 0 : two((a + 1800) / 100, (b + 1800) / 100) + two((a + 1800) % 100, (b + 1800) % 100);
    }

    private static int two(int a, int b) {
        return a == b ? 0 : (a / 10 == b / 10 ? 0 : 1) + (a % 10 == b % 10 ? 0 : 1);
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

    /** What it tells against a stranger. */
    double stranger() {
        return bits.stranger();
    }

    /** Whether it speaks strongly against. */
    boolean contradicts() {
        return agrees == 0 && bits.stranger() < Model.CONTRADICTION;
    }

    void tell(Tally tally) {
        if (agrees != 0) {
            tally.agree(bits, agrees, reason);
        } else if (bits.stranger() != 0) {
            tally.differ(bits, reason);
        } else if (!reason.isEmpty()) {
            tally.unknown(reason);
        }
    }
}
