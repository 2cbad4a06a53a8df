// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.language;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * Makes a filled Dutch page English. The words of a template always; what was filled in only where the template says
 * {@code translate="yes"}, dates, and {@link nl.par.kernel.OwnWords}. So no name, quote or note ever changes, also not when it reads like a word of PAR.
 */
@ApplicationScoped
public class EnglishPage {

    private static final List<String> READ_OUT = List.of("title", "alt", "aria-label", "placeholder", "data-label");

    private final English english;

    EnglishPage() { // for the proxy
        this(new English(Map.of()));
    }

    @Inject
    public EnglishPage(English english) {
        this.english = english;
    }

    /** The page, or the part of one, in English. What stands between the marks of {@link Data} was filled in. */
    public String of(String html) {
        Document page = html.stripLeading().startsWith("<!doctype") ? Jsoup.parse(html) : Jsoup.parseBodyFragment(html);
        page.outputSettings().prettyPrint(false);
        page.select("html[lang]").attr("lang", Language.ENGLISH.code());
        NodeTraversor.traverse((node, depth) -> translate(node), page);
        String whole = page.select("html[lang]").isEmpty() ? page.body().html() : page.outerHtml();
        return Data.unmarked(whole);
    }

    private void translate(Node node) {
        if (node instanceof Element element) {
            attributes(element);
        } else if (node instanceof TextNode text && !typed(text)) {
            Element parent = text.parent();
            text.text(english.withOwnWords(translated(text.getWholeText(), parent != null && ownWords(parent))));
        }
    }

    private void attributes(Element element) {
        for (Attribute attribute : element.attributes()) {
            if (READ_OUT.contains(attribute.getKey())) {
                attribute.setValue(english.withOwnWords(translated(attribute.getValue(), ownWords(element))));
            }
        }
    }

    /** What stands in a field is sent back, so not even a date changes there. */
    private static boolean typed(TextNode text) {
        Element field = text.parent();
        return field != null && field.normalName().equals("textarea");
    }

    private static boolean ownWords(Element element) {
        Element nearest = element.closest("[translate]");
        return nearest != null && Data.unmarked(nearest.attr("translate")).equals("yes");
    }

    private String translated(String text, boolean ownWords) {
        Phrase phrase = Phrase.of(text);
        if (phrase.isEmpty()) {
            return text;
        }
        String words =
                phrase.hasWords() ? english.of(phrase.key(), phrase.data()).orElse(null) : null;
        if (words == null && ownWords) {
            words = english.orSame(phrase.plain());
        }
        if (words == null && !phrase.hasWords()) {
            words = phrase.dated();
        }
        return words == null ? text : phrase.within(words);
    }
}
