// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.check;

import java.util.Arrays;
import java.util.List;
import nl.par.check.PartnerAnswer;
import nl.par.check.PlannedContact;
import nl.par.kernel.Channel;
import nl.par.web.page.Fields;
import nl.par.web.page.Option;
import org.jspecify.annotations.Nullable;

/**
 * The page of the check.
 *
 * @param fields the box, the contact and the purpose
 * @param askReason whether a reason for many look-ups is asked
 * @param answer the answer, after a search
 * @param partners what other organisations answer, where sharing with them is in force
 * @param unreliable why there is no answer, and whom to call (R9)
 */
public record CheckView(
        Fields fields,
        boolean askReason,
        @Nullable AnswerView answer,
        @Nullable PartnerAnswer partners,
        @Nullable String unreliable) {

    static final String OTHER = "anders";
    private static final List<String> PURPOSES = List.of(
            "Een afspraak of gesprek voorbereiden",
            "Een huisbezoek of controle voorbereiden",
            "Iemand terugbellen of een bericht beantwoorden",
            "Iemand ontvangen aan de balie");

    /** The channel of a report about a contact of this kind. */
    static Channel channel(PlannedContact contact) {
        return contact == PlannedContact.SCHRIFTELIJK ? Channel.EMAIL : Channel.valueOf(contact.name());
    }

    /** Whether this purpose is one to choose from. */
    static boolean usual(String purpose) {
        return PURPOSES.contains(purpose);
    }

    static CheckView form(Fields fields) {
        return new CheckView(fields, fields.textOrNull("reden") != null, null, null, null);
    }

    static CheckView asking(Fields fields) {
        return new CheckView(fields, true, null, null, null);
    }

    static CheckView answered(Fields fields, AnswerView answer, @Nullable PartnerAnswer partners) {
        return new CheckView(fields, fields.textOrNull("reden") != null, answer, partners, null);
    }

    static CheckView unreliable(Fields fields, String why) {
        return new CheckView(fields, fields.textOrNull("reden") != null, null, null, why);
    }

    /** The planned contacts to choose from. */
    public List<Option> contacts() {
        return plannedContacts();
    }

    static List<Option> plannedContacts() {
        return Arrays.stream(PlannedContact.values())
                .map(contact -> new Option(contact.name(), contact.label()))
                .toList();
    }

    /** The usual purposes, and another one in own words. */
    public List<Option> purposes() {
        List<Option> options = new java.util.ArrayList<>(
                PURPOSES.stream().map(purpose -> new Option(purpose, purpose)).toList());
        options.add(new Option(OTHER, "Iets anders"));
        return options;
    }
}
