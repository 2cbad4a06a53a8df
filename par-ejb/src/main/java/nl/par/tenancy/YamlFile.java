// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.nodes.Node;

/** Opens a configuration file as a tree of places. No object of any type named in the file is ever made. */
final class YamlFile {

    private static final int MOST_CHARACTERS = 500_000;

    private YamlFile() {}

    /** The root of the file; faults (unreadable, not YAML, empty) go into the list and give a place without value. */
    static YamlNode open(Path root, String name, List<String> faults) {
        Path shown = Path.of(name);
        try {
            String text = Files.readString(root.resolve(name));
            if (text.length() > MOST_CHARACTERS) {
                return broken(shown, 1, "het bestand is te groot", faults);
            }
            int before = faults.size();
            refuseReferences(text, shown, faults);
            if (faults.size() > before) {
                return new YamlNode(shown, null, 1, faults);
            }
            Node node = yaml().compose(new StringReader(text));
            YamlNode opened = new YamlNode(shown, node, 1, faults);
            if (node == null) {
                opened.fault("het bestand is leeg");
            }
            return opened;
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            return broken(shown, line, "dit is geen geldige YAML (" + e.getProblem() + ")", faults);
        } catch (IOException | YAMLException e) {
            return broken(shown, 1, "het bestand is niet te lezen", faults);
        }
    }

    /** An anchor makes one line mean something elsewhere, and a few of them nested fill any memory. */
    private static void refuseReferences(String text, Path shown, List<String> faults) {
        for (Event event : yaml().parse(new StringReader(text))) {
            if (event instanceof NodeEvent node && node.getAnchor() != null) {
                int line = event.getStartMark().getLine() + 1;
                new YamlNode(shown, null, line, faults)
                        .fault("een verwijzing met & of * mag hier niet: schrijf de waarde uit");
            }
        }
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MOST_CHARACTERS);
        options.setMaxAliasesForCollections(0);
        return new Yaml(new SafeConstructor(options));
    }

    private static YamlNode broken(Path shown, int line, String what, List<String> faults) {
        YamlNode nothing = new YamlNode(shown, null, line, faults);
        nothing.fault(what);
        return nothing;
    }
}
