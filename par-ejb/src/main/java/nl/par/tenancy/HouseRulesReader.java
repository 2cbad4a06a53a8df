// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads {@code huisregels.yaml} of an organisation that has house rules. */
final class HouseRulesReader {

    private static final String NAME = "/huisregels.yaml";

    private HouseRulesReader() {}

    /** The rules in this folder; what is wrong goes into the list of faults. */
    static Optional<HouseRules> read(Path root, String code, List<String> faults) {
        if (!Files.exists(root.resolve(code + NAME))) {
            return Optional.empty();
        }
        YamlNode file = YamlFile.open(root, code + NAME, faults).only("vastgesteldOp", "regels");
        return Optional.of(new HouseRules(
                file.need("vastgesteldOp").date(), file.need("regels").list(HouseRulesReader::rule)));
    }

    private static HouseRules.Rule rule(YamlNode rule) {
        rule.only("titel", "tekst");
        return new HouseRules.Rule(rule.need("titel").text(), rule.need("tekst").text());
    }
}
