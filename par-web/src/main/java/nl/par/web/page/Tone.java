// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.page;

/** What a colour supports; the words beside it always say the same. {@code DANGER} is for what is dangerous now. */
public enum Tone {
    NEUTRAL("neutral"),
    INFO("info"),
    OK("ok"),
    ATTENTION("warning"),
    DANGER("error");

    private final String css;

    Tone(String css) {
        this.css = css;
    }

    /** The last part of the class name in the style sheet. */
    public String css() {
        return css;
    }
}
