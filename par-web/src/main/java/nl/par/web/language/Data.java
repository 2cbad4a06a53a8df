// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.language;

import java.util.regex.Pattern;

/**
 * Tells what a template says from what is filled in. The two marks are characters for private use, which no text in PAR
 * keeps: they are taken out of what is filled in, and out of the finished page.
 */
public final class Data {

    static final char START = '\uE000';
    static final char END = '\uE001';

    private static final Pattern MARKS = Pattern.compile("[" + START + END + "]");

    private Data() {}

    /** Goes before what is filled in. */
    public static String start() {
        return String.valueOf(START);
    }

    /** Goes after what is filled in. */
    public static String end() {
        return String.valueOf(END);
    }

    /** The text without marks. */
    public static String unmarked(String text) {
        return MARKS.matcher(text).replaceAll("");
    }
}
