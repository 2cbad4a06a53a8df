// SPDX-License-Identifier: EUPL-1.2
package nl.par.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.par.it.Par;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.yaml.snakeyaml.Yaml;

/** The English page: nothing on it that PAR itself says is Dutch. */
final class InEnglish {

    private static final Path WORDS = Path.of("..", "par-web", "src/main/resources/nl/par/web/language/en");
    private static final List<String> READ_OUT = List.of("title", "alt", "aria-label", "placeholder", "data-label");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+#?}");

    private static final Map<String, String> SENTENCES = sentences();
    private static final List<Pattern> SHAPES = SENTENCES.keySet().stream()
            .filter(dutch -> PLACE.matcher(dutch).find())
            .filter(dutch -> !SENTENCES.get(dutch).replace("!}", "}").equals(dutch)) // {0} kB
            .map(InEnglish::shape)
            .toList();

    private InEnglish() {}

    /** Chooses English for what this browser opens from now on. */
    static void chosen(BrowserContext context) {
        context.addCookies(List.of(new Cookie("taal", "en").setUrl(Par.url())));
    }

    /** Asks for the page in English, beside the browser, and looks through all that it says. */
    static void speaksNoDutch(BrowserContext context, String address) {
        chosen(context);
        APIResponse answer = context.request().get(address);
        Document page = Jsoup.parse(answer.text());
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("taal"));
        assertThat(page.select("html").attr("lang")).as(address).isEqualTo("en");
        assertThat(dutchOn(page)).as("Dutch on the English " + address).isEmpty();
    }

    private static List<String> dutchOn(Document page) {
        List<String> dutch = new ArrayList<>();
        page.select("*")
                .not("[translate=no], [translate=no] *, [lang=nl], [lang=nl] *")
                .forEach(element -> said(element).filter(InEnglish::isDutch).forEach(dutch::add));
        return dutch;
    }

    private static Stream<String> said(Element element) {
        return Stream.concat(
                element.textNodes().stream().map(TextNode::text),
                READ_OUT.stream().map(element::attr));
    }

    private static boolean isDutch(String said) {
        String text = said.strip();
        String english = SENTENCES.get(text);
        return english == null
                ? SHAPES.stream().anyMatch(shape -> shape.matcher(text).matches())
                : !english.equals(text);
    }

    private static Pattern shape(String dutch) {
        String place = dutch.contains("#}") ? "[\\d.,]+" : ".+?";
        return Pattern.compile(String.join(
                        place, PLACE.splitAsStream(dutch).map(Pattern::quote).toList())
                + (dutch.endsWith("}") ? place : ""));
    }

    private static Map<String, String> sentences() {
        Map<String, String> all = new HashMap<>();
        try (Stream<Path> files = Files.list(WORDS)) {
            for (Path file : files.toList()) {
                Map<String, String> some = new Yaml().load(Files.readString(file));
                all.putAll(some);
            }
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
        return all;
    }
}
