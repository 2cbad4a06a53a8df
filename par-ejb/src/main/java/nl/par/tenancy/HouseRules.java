// SPDX-License-Identifier: EUPL-1.2
package nl.par.tenancy;

import java.time.LocalDate;
import java.util.List;

/**
 * What an organisation asks of everybody who comes into its buildings or contacts it. A measure may refer to a rule by its number.
 *
 * @param adopted the day on which the organisation adopted them
 * @param rules in the order of their numbers, which begin at one
 */
public record HouseRules(LocalDate adopted, List<Rule> rules) {

    /** One rule: what it asks in a few words, and what that means. */
    public record Rule(String title, String text) {}
}
