// SPDX-License-Identifier: EUPL-1.2
package nl.par.library;

import java.util.List;

/**
 * A letter of the norm.
 *
 * @param tekst Markdown, with places such as {@code {{aanhef}}} that PAR fills in
 */
public record ReferenceLetter(String code, String tekst) {

    /** Its first line, without the sign. */
    public String titel() {
        return tekst.lines().findFirst().orElse("").replaceFirst("^#\\s*", "");
    }

    /** What comes under it, without empty lines. */
    public List<String> lines() {
        return tekst.lines().skip(1).filter(line -> !line.isBlank()).toList();
    }
}
