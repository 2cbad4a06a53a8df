// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.page;

import java.util.List;

/**
 * A bar chart in SVG, always beside the table with the same numbers.
 *
 * @param title what it shows; read aloud
 * @param bars from top to bottom
 */
public record BarChart(String title, List<Bar> bars) {

    private static final int LINE = 56;
    private static final int LONGEST = 320;

    /** One bar. An absent value is a value of 0. */
    public record Bar(String label, int value) {}

    /** Height of the drawing, in its own units. */
    public int height() {
        return bars.size() * LINE;
    }

    /** Where the words of the bar with this number stand, from 0. */
    public int wordsAt(int number) {
        return number * LINE + 18;
    }

    /** Top of the bar with this number, below its words. */
    public int top(int number) {
        return number * LINE + 26;
    }

    /** Length of a bar; the longest fills the drawing. */
    public int length(Bar bar) {
        int most = bars.stream().mapToInt(Bar::value).max().orElse(0);
        return most == 0 ? 0 : bar.value() * LONGEST / most;
    }

    /** Where the number stands: after the bar, or at the start when there is none. */
    public int valueAt(Bar bar) {
        return bar.value() == 0 ? 0 : length(bar) + 8;
    }
}
