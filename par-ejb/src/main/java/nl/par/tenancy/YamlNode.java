// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One place in a configuration file. Reads values and remembers every fault with its file and line in a shared list, so
 * that a policy adviser who made three mistakes hears of all three at once. After a fault a stand-in value is returned;
 * whoever reads must look at the list before using what was read.
 */
final class YamlNode {

    private final Path file;
    private final @Nullable Node node;
    private final int line;
    private final List<String> faults;

    YamlNode(Path file, @Nullable Node node, int line, List<String> faults) {
        this.file = file;
        this.node = node;
        this.line = line;
        this.faults = faults;
    }

    /** The same place, with its faults in another list. */
    YamlNode withFaults(List<String> others) {
        return new YamlNode(file, node, line, others);
    }

    boolean isPresent() {
        return node != null;
    }

    void fault(String what) {
        faults.add(file + ", regel " + line + ": " + what);
    }

    /** The value under this key; a fault if the key is missing or occurs twice. */
    YamlNode need(String key) {
        YamlNode found = find(key);
        if (!found.isPresent() && node != null) {
            fault("'" + key + "' ontbreekt");
        }
        return found;
    }

    /** The value under this key; not present if the key is missing. */
    YamlNode find(String key) {
        for (NodeTuple tuple : tuples()) {
            if (key.equals(keyOf(tuple))) {
                Node value = tuple.getValueNode();
                return new YamlNode(file, value, lineOf(value), faults);
            }
        }
        return new YamlNode(file, null, line, faults);
    }

    /** Reports keys that nobody reads: nearly always a typing error. */
    YamlNode only(String... keys) {
        Set<String> known = Set.of(keys);
        Set<String> seen = new HashSet<>();
        for (NodeTuple tuple : tuples()) {
            String key = keyOf(tuple);
            YamlNode place = new YamlNode(file, node, lineOf(tuple.getKeyNode()), faults);
            if (!known.contains(key)) {
                place.fault("'" + key + "' is hier niet bekend");
            } else if (!seen.add(key)) {
                place.fault("'" + key + "' staat er twee keer");
            }
        }
        return this;
    }

    /** The text of a scalar; never blank. */
    String text() {
        String value = possiblyEmptyText();
        if (value.isBlank() && node instanceof ScalarNode) {
            fault("hier ontbreekt een tekst");
        }
        return value;
    }

    String possiblyEmptyText() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        if (node != null) {
            fault("hier hoort een tekst te staan");
        }
        return "";
    }

    int number(int lowest, int highest) {
        return parse(lowest, "een heel getal van " + lowest + " tot en met " + highest, value -> {
            int number = Integer.parseInt(value);
            if (number < lowest || number > highest) {
                throw new IllegalArgumentException();
            }
            return number;
        });
    }

    boolean yesOrNo() {
        return parse(false, "true of false", value -> {
            if (!value.equals("true") && !value.equals("false")) {
                throw new IllegalArgumentException();
            }
            return value.equals("true");
        });
    }

    LocalDate date() {
        return parse(LocalDate.EPOCH, "een datum als 2024-09-01", LocalDate::parse);
    }

    Term term() {
        return parse(Term.NONE, "een termijn als '24 uur', '3 werkdagen', '6 weken' of '12 maanden'", Term::parse);
    }

    /** A term of more than nothing. */
    Term positiveTerm() {
        return parse(Term.NONE, "een termijn als '24 uur' of '6 weken', langer dan niets", text -> {
            Term term = Term.parse(text);
            if (term.amount() == 0) {
                throw new IllegalArgumentException("no time at all");
            }
            return term;
        });
    }

    /** Turns the text into a value; the reader throws IllegalArgumentException or DateTimeException when it cannot. */
    <T> T parse(T standIn, String expected, Function<String, T> reader) {
        if (node == null) {
            return standIn;
        }
        String value = possiblyEmptyText();
        try {
            return reader.apply(value);
        } catch (IllegalArgumentException | DateTimeException e) {
            fault("'" + value + "' is niet wat hier hoort: " + expected);
            return standIn;
        }
    }

    /** The items of a sequence; a fault if it is empty or no sequence. */
    <T> List<T> list(Function<YamlNode, T> reader) {
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence) || sequence.getValue().isEmpty()) {
            fault("hier hoort een lijst te staan");
            return List.of();
        }
        List<T> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(reader.apply(new YamlNode(file, item, lineOf(item), faults)));
        }
        return List.copyOf(items);
    }

    /** The keys in their order, for a part whose keys are codes of the norm. */
    List<String> keys() {
        return tuples().stream().map(YamlNode::keyOf).toList();
    }

    private List<NodeTuple> tuples() {
        if (node instanceof MappingNode mapping) {
            return mapping.getValue();
        }
        if (node != null) {
            fault("hier horen regels met 'naam: waarde' te staan");
        }
        return List.of();
    }

    private static String keyOf(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
