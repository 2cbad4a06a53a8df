// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.par.kernel.Refusal;
import nl.par.measure.pdf.LetterBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * An organisation's own letter text in Markdown. The text is parsed before anything is filled in, so that what a colleague
 * typed about a person is never read as Markdown.
 */
final class LetterTemplate {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([^}\\s]+)\\s*}}");
    private static final Parser MARKDOWN = Parser.builder().build();

    private final Node document;

    LetterTemplate(String markdown) {
        this.document = MARKDOWN.parse(markdown);
    }

    /** The text of the first heading. */
    String subject(Map<String, String> words) {
        Node first = document.getFirstChild();
        return first instanceof Heading ? fill(plain(first), words) : "";
    }

    /**
     * How the text words the passages that may be worded otherwise: what stands in it as a quotation, which holds no
     * placeholder. Paragraphs are parted by an empty line.
     */
    List<String> passages() {
        List<String> passages = new ArrayList<>();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof BlockQuote) {
                passages.add(passage(node));
            }
        }
        return List.copyOf(passages);
    }

    /**
     * Everything after the subject, filled in.
     *
     * @param own passages in other words, each for the passage that it names
     * @throws Refusal.Conflict when the template worded such a passage differently when it was changed
     */
    List<LetterBlock> body(Map<String, String> words, Map<String, List<LetterBlock>> blocks, List<Passage> own) {
        List<LetterBlock> body = new ArrayList<>();
        int passages = 0;
        Node node = document.getFirstChild();
        for (node = node == null ? null : node.getNext(); node != null; node = node.getNext()) {
            if (node instanceof BlockQuote) {
                body.addAll(paragraphs(worded(++passages, passage(node), own)));
                continue;
            }
            Matcher alone = PLACEHOLDER.matcher(plain(node).strip());
            List<LetterBlock> whole = alone.matches() ? blocks.get(alone.group(1)) : null;
            if (whole != null) {
                body.addAll(whole);
            } else {
                body.addAll(block(node, words));
            }
        }
        return List.copyOf(body);
    }

    private static String worded(int place, String standard, List<Passage> own) {
        for (Passage passage : own) {
            if (passage.alinea() == place) {
                if (!standard.equals(passage.standaard())) {
                    throw new Refusal.Conflict(
                            "De standaardtekst van deze brief is veranderd sinds het voorstel. Trek het"
                                    + " voorstel in en stel de maatregel opnieuw voor.");
                }
                return passage.tekst() == null ? "" : passage.tekst();
            }
        }
        return standard;
    }

    private static List<LetterBlock> paragraphs(String text) {
        return Stream.of(text.split("\\n\\s*\\n", -1))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .<LetterBlock>map(LetterBlock.Paragraph::new)
                .toList();
    }

    private static String passage(Node quotation) {
        List<String> paragraphs = new ArrayList<>();
        for (Node node = quotation.getFirstChild(); node != null; node = node.getNext()) {
            paragraphs.add(plain(node).strip());
        }
        return String.join("\n\n", paragraphs);
    }

    /** Fills in the words; what has no value stays as it is. Filled-in words are not filled in again. */
    static String fill(String text, Map<String, String> words) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> {
            String value = words.get(found.group(1));
            return Matcher.quoteReplacement(value == null ? found.group() : value);
        });
    }

    private static List<LetterBlock> block(Node node, Map<String, String> words) {
        if (node instanceof Heading) {
            return List.of(new LetterBlock.Heading(fill(plain(node), words)));
        }
        if (node instanceof BulletList || node instanceof OrderedList) {
            List<String> items = new ArrayList<>();
            for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
                items.add(fill(plain(item), words));
            }
            return List.of(new LetterBlock.Bullets(List.copyOf(items)));
        }
        return node instanceof Paragraph ? List.of(new LetterBlock.Paragraph(fill(plain(node), words))) : List.of();
    }

    private static String plain(Node node) {
        PlainText text = new PlainText();
        node.accept(text);
        return text.written.toString();
    }

    /** The words of a piece of Markdown; its markup, links and HTML are left out. */
    private static final class PlainText extends AbstractVisitor {

        private final StringBuilder written = new StringBuilder();

        @Override
        public void visit(Text text) {
            written.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            written.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            written.append(' ');
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            written.append('\n');
        }
    }
}
