// SPDX-License-Identifier: EUPL-1.2
package nl.par.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** What somebody without a mouse meets. */
final class Keyboard {

    private static final int MOST = 400;

    /** Numbers everything that can be operated; of radio buttons that belong together only one takes part. */
    private static final String NUMBERED = """
            () => {
              const groups = new Map();
              const all = [...document.querySelectorAll(
                  "a[href], button, input:not([type=hidden]), select, textarea, summary")]
                .filter(e => e.checkVisibility({ visibilityProperty: true }) && !e.disabled);
              const own = all.filter(e => {
                if (e.type !== "radio") return true;
                const group = (e.form?.action ?? "") + " " + e.name;
                if (groups.has(group) && !e.checked) return false;
                if (groups.has(group)) groups.get(group).dataset.tab = "";
                groups.set(group, e);
                return true;
              }).filter(e => e.type !== "radio" || groups.get((e.form?.action ?? "") + " " + e.name) === e);
              own.forEach((e, i) => { e.dataset.tab = i; });
              document.activeElement?.blur();
              window.scrollTo(0, 0);
              return own.length;
            }""";

    /** Number of what has the focus now, and whether one can see that. */
    private static final String FOCUSED = """
            () => {
              const e = document.activeElement;
              if (!e || e === document.body) return "end";
              const style = getComputedStyle(e);
              const seen = (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== "none";
              return (e.dataset.tab ?? "other") + (seen ? "" : " invisible " + e.outerHTML.slice(0, 120));
            }""";

    private static final String MISSED = """
            seen => [...document.querySelectorAll("[data-tab]")]
              .filter(e => e.dataset.tab !== "" && !seen.includes(e.dataset.tab))
              .map(e => e.outerHTML.slice(0, 120))""";

    private Keyboard() {}

    /** Tab comes to everything that can be operated, and each time one sees where one is. */
    static void reachesEverything(Page page, String name) {
        page.evaluate(NUMBERED);
        List<String> seen = new java.util.ArrayList<>();
        for (int pressed = 0; pressed < MOST; pressed++) {
            page.keyboard().press("Tab");
            String focused = (String) page.evaluate(FOCUSED);
            if (focused.equals("end") || (seen.contains(focused) && !focused.equals("other"))) {
                break;
            }
            seen.add(focused);
        }
        assertThat(seen)
                .as("where the focus cannot be seen on %s", name)
                .noneMatch(focused -> focused.contains("invisible"));
        assertThat((List<?>) page.evaluate(MISSED, seen))
                .as("what the keyboard does not reach on %s", name)
                .isEmpty();
    }

    /** The first Tab offers to pass by the menu, and Enter does it. */
    static void skipsToTheContent(Page page) {
        page.evaluate("() => { document.activeElement?.blur(); window.scrollTo(0, 0); }");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("() => document.activeElement.textContent")).isEqualTo("Naar de inhoud");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("inhoud");
    }

    /** Tabs on until what has the focus has this name, or begins with this text. */
    static void to(Page page, String nameOrText) {
        for (int pressed = 0; pressed < MOST; pressed++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate(
                    "sought => { const e = document.activeElement;"
                            + " return e.name === sought || e.textContent.trim().startsWith(sought); }",
                    nameOrText))) {
                return;
            }
        }
        throw new AssertionError("the keyboard does not reach " + nameOrText);
    }
}
