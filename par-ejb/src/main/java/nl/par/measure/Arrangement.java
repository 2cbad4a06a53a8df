// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.par.kernel.Channel;
import nl.par.kernel.Json;
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
}
