// SPDX-License-Identifier: EUPL-1.2
package nl.par.kernel.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import org.jspecify.annotations.Nullable;

/** Ends a line at a space or after a hyphen only, so that e-mail and web addresses stay whole. */
final class WordBreaker implements FSTextBreaker {

    private @Nullable String text;
    private int place;

    @Override
    public int next() {
        String line = text;
        if (line == null || place >= line.length()) {
            return -1;
        }
        for (place++; place < line.length(); place++) {
            char before = line.charAt(place - 1);
            if (before == ' ' || (before == '-' && place > 1 && Character.isLetter(line.charAt(place)))) {
                return place;
            }
        }
        return line.length();
    }

    @Override
    public void setText(@Nullable String newText) {
        text = newText;
        place = 0;
    }
}
