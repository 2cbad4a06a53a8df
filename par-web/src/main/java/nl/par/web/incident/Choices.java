// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.incident;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.par.incident.AffectedRole;
import nl.par.incident.WellBeing;
import nl.par.kernel.Channel;
import nl.par.kernel.IncidentKind;
import nl.par.kernel.Severity;
import nl.par.kernel.StatementKind;
import nl.par.person.BsnVerification;
import nl.par.person.IdentityCertainty;
import nl.par.web.page.Option;

/** What can be chosen in the forms, in the words of the norm. */
public final class Choices {

    private Choices() {}

    public static List<Option> channels() {
        return Arrays.stream(Channel.values())
                .map(c -> new Option(c.name(), c.label()))
                .toList();
    }

    public static List<Option> kinds() {
        return Arrays.stream(IncidentKind.values())
                .map(k -> new Option(k.name(), k.label(), k.explanation()))
                .toList();
    }

    public static List<Option> wellBeing() {
        return Arrays.stream(WellBeing.values())
                .filter(answer -> answer != WellBeing.ONBEKEND)
                .map(w -> new Option(w.name(), w.label()))
                .toList();
    }

    public static List<Option> severities() {
        return Arrays.stream(Severity.values())
                .map(s -> new Option(s.name(), s.level() + ". " + s.label()))
                .toList();
    }

    public static List<Option> statementKinds() {
        return Arrays.stream(StatementKind.values())
                .map(k -> new Option(Codes.of(k.label()), k.label(), k.explanation()))
                .toList();
    }

    public static List<Option> roles() {
        return Arrays.stream(AffectedRole.values())
                .map(r -> new Option(r.name(), r.label()))
                .toList();
    }

    public static List<Option> certainties() {
        return Arrays.stream(IdentityCertainty.values())
                .map(c -> new Option(c.name(), sentence(c.label())))
                .toList();
    }

    public static List<Option> bsnVerifications() {
        return Arrays.stream(BsnVerification.values())
                .map(v -> new Option(v.name(), sentence(v.label())))
                .toList();
    }

    private static String sentence(String label) {
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }
}
