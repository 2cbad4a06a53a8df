// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.organisation;

import java.util.List;
import java.util.Optional;
import nl.par.tenancy.HouseRules;
import nl.par.web.page.Dutch;

/** The house rules as a page shows them. */
public record HouseRulesView(Optional<HouseRules> adopted) {

    public List<HouseRules.Rule> rules() {
        return adopted.map(HouseRules::rules).orElse(List.of());
    }

    public String since() {
        return adopted.map(rules -> Dutch.date(rules.adopted())).orElse("");
    }
}
