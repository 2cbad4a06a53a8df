// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.par.kernel.Channel;
import nl.par.kernel.Json;
import nl.par.kernel.Violations;
import org.jspecify.annotations.Nullable;

/**
 * How a person is in contact with the organisation for a while (R18). Emergencies, objections and statutory acts stay
 * open whatever stands here; the norm words that.
 *
 * @param kanalen the channels that stay open for ordinary contact; at least one
 * @param contactpersoon the one colleague to turn to, by function or name
 * @param bereikbaar telephone number or e-mail address of that colleague
 * @param postadres where letters go
 * @param hooguit how many times per {@code per}, at least 1
 * @param per {@code dag}, {@code week} or {@code maand}
 * @param uitgezonderd services to which the arrangement does not apply; may be empty
 * @param voorzorg what a colleague must do because of it, for the card
 */
public record Arrangement(
        List<Channel> kanalen,
        String contactpersoon,
        String bereikbaar,
        String postadres,
        @Nullable Integer hooguit,
        @Nullable String per,
        List<String> uitgezonderd,
        List<String> voorzorg) {

    private static final Set<String> PERIODS = Set.of("dag", "week", "maand");

    /** Absent lists, as JSON leaves them, become empty. */
    public Arrangement {
        kanalen = Json.present(kanalen);
        uitgezonderd = Json.present(uitgezonderd);
        voorzorg = Json.present(voorzorg);
    }

    /** The agreements as sentences for the person concerned. */
    List<String> sentences() {
        String channels = String.join(
                " of ",
                kanalen.stream()
                        .map(channel -> channel.label().toLowerCase(Locale.ROOT))
                        .toList());
        List<String> all = new ArrayList<>();
        all.add("U neemt contact met ons op via: " + channels + ".");
        all.add("Uw vaste contactpersoon is " + contactpersoon + " (" + bereikbaar + ").");
        if (hooguit != null && per != null) {
            all.add("U neemt hooguit " + hooguit + " keer per " + per + " contact op.");
        }
        all.add("Brieven stuurt u naar: " + postadres + ".");
        uitgezonderd.forEach(service -> all.add("Deze afspraken gelden niet voor: " + service + "."));
        return List.copyOf(all);
    }

    /** Adds what is wrong. */
    void check(Violations violations, Wording wording) {
        violations.require(!kanalen.isEmpty(), "afspraken.kanalen", "Laat ten minste één manier van contact open.");
        violations.requireText(contactpersoon, 80, "afspraken.contactpersoon", "Vul de contactpersoon in.");
        violations.requireText(bereikbaar, 80, "afspraken.bereikbaar", "Vul een telefoonnummer of e-mailadres in.");
        violations.requireText(postadres, 120, "afspraken.postadres", "Vul in waar brieven naartoe gaan.");
        if (hooguit != null || per != null) {
            violations.require(
                    hooguit != null && hooguit >= 1 && hooguit <= 50,
                    "afspraken.hooguit",
                    "Kies een getal van 1 tot en met 50.");
            violations.require(per != null && PERIODS.contains(per), "afspraken.per", "Kies dag, week of maand.");
        }
        wording.checkContact(contactpersoon, "afspraken.contactpersoon", violations);
        wording.checkContact(bereikbaar, "afspraken.bereikbaar", violations);
        wording.checkContact(postadres, "afspraken.postadres", violations);
        uitgezonderd.forEach(service -> {
            violations.limit(service, 100, "afspraken.uitgezonderd");
            wording.checkNames(service, "afspraken.uitgezonderd", violations);
        });
        wording.checkPrecautions(voorzorg, "afspraken.voorzorg", violations);
    }
}
