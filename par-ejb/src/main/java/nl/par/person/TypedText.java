// SPDX-License-Identifier: EUPL-1.2
package nl.par.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.par.person.QuestionText.Kind;
import nl.par.person.QuestionText.Label;

/** A text of which parts are taken, one after the other, until nothing is left. Places in what is left are places in the text. */
final class TypedText {

    private final String text;
    private final List<Label> labels = new ArrayList<>();
    private String left;

    TypedText(String text) {
        this.text = text;
        this.left = text;
    }

    /** As it was typed. */
    String text() {
        return text;
    }

    /** What was not taken yet, with {@code |} where something was, so that nothing reads across it. */
    String left() {
        return left;
    }

    /** Takes a part, and the word before it that says what it is, such as {@code tel.}. */
    void take(Kind kind, String value, int start, int end) {
        int from = LeadWords.start(kind, left, start);
        labels.add(new Label(kind, value, from, text.substring(from, end)));
        left = left.substring(0, from) + "|".repeat(end - from) + left.substring(end);
    }

    /** Takes more behind the part that ends here. */
    void extend(int end, int further) {
        labels.replaceAll(label -> label.position() + label.source().length() == end ? longer(label, further) : label);
        left = left.substring(0, end) + "|".repeat(further - end) + left.substring(further);
    }

    private Label longer(Label label, int end) {
        String source = text.substring(label.position(), end);
        return new Label(
                label.kind(), label.kind() == Kind.ONGEBRUIKT ? source : label.value(), label.position(), source);
    }

    /** What was taken, in the order of the text. */
    List<Label> labels() {
        return labels.stream().sorted(Comparator.comparingInt(Label::position)).toList();
    }
}
