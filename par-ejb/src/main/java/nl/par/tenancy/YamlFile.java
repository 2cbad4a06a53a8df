// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Opens a configuration file as a tree of places. No object of any type named in the file is ever made. */
final class YamlFile {

    private static final int MOST_CHARACTERS = 500_000;

    private YamlFile() {}

    /** The root of the file; faults (unreadable, not YAML, empty) go into the list and give a place without value. */
    static YamlNode open(Path root, String name, List<String> faults) {
        Path shown = Path.of(name);
        try (Reader reader = Files.newBufferedReader(root.resolve(name), StandardCharsets.UTF_8)) {
            LoaderOptions options = new LoaderOptions();
            options.setCodePointLimit(MOST_CHARACTERS);
            options.setMaxAliasesForCollections(0);
            Node node = new Yaml(new SafeConstructor(options)).compose(reader);
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

    private static YamlNode broken(Path shown, int line, String what, List<String> faults) {
        YamlNode nothing = new YamlNode(shown, null, line, faults);
        nothing.fault(what);
        return nothing;
    }
}
