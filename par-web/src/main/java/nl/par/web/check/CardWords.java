// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.check;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.par.check.CardContact;
import nl.par.check.CardView;
import nl.par.check.CheckHitView;
import nl.par.web.page.Dutch;
import nl.par.web.page.SignalCard;
import org.jspecify.annotations.Nullable;

/** Puts a found card into the words of the page. */
public final class CardWords {

    private CardWords() {}

    /** The card as pages show it. */
    public static SignalCard of(CheckHitView hit) {
        CardView card = hit.kaart();
        CardContact contact = card.contactpersoon();
        String phone = contact.telefoon();
        LocalDate until = card.geldigTot();
        return new SignalCard(
                hit.naam(),
                hit.zekerheid().label(),
                inSentence(hit.redenenVoor()),
                inSentence(hit.redenenTegen()),
                precautions(card),
                lastIncident(card),
                measures(card),
                card.gebeurtenissen().stream()
                        .map(e -> e.soort() + ", " + Dutch.date(e.dag()))
                        .toList(),
                card.laatsteIncident() != null && card.laatsteIncident().betwist(),
                hit.mogelijkMinderjarig(),
                until == null ? null : Dutch.date(until),
                new SignalCard.Contact(contact.naam(), phone == null ? "" : phone),
                null,
                hit.eigenaar() == null ? null : hit.eigenaar().naam());
    }

    /** A card without the person: who reads it knows about whom it is. */
    static SignalCard released(CardView card, String title) {
        String phone = card.contactpersoon().telefoon();
        LocalDate until = card.geldigTot();
        return new SignalCard(
                title,
                "Vrijgegeven kaart",
                List.of(),
                List.of(),
                precautions(card),
                lastIncident(card),
                measures(card),
                List.of(),
                card.laatsteIncident() != null && card.laatsteIncident().betwist(),
                false,
                until == null ? null : Dutch.date(until),
                new SignalCard.Contact(card.contactpersoon().naam(), phone == null ? "" : phone),
                null,
                null);
    }

    private static List<String> measures(CardView card) {
        return card.maatregelen().stream()
                .map(m -> m.soort().toLowerCase(Locale.ROOT) + " tot en met " + Dutch.date(m.totEnMet()))
                .toList();
    }

    private static String lastIncident(CardView card) {
        return card.weggelaten().contains("laatste-incident")
                ? "De organisatie zet dit niet op de kaart."
                : happened(card.laatsteIncident());
    }

    /** What is left out is not the same as nothing (R9). */
    private static List<String> precautions(CardView card) {
        return card.weggelaten().contains("voorzorg")
                ? List.of("Bel eerst: de organisatie zet voorzorgen niet op de kaart.")
                : card.voorzorgen();
    }

    private static String happened(CardView.@Nullable LaatsteIncident incident) {
        if (incident == null) {
            return "Er is geen incident vermeld.";
        }
        String month = Dutch.month(YearMonth.parse(incident.maand()));
        String kinds = incident.soorten().stream()
                .map(kind -> kind.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        String what = month.substring(0, 1).toUpperCase(Locale.ROOT) + month.substring(1) + ": " + kinds + ".";
        if (incident.betwist()) {
            return what + " Betrokkene is het hier niet mee eens.";
        }
        return incident.ernst() == null ? what : what + " Ernst: " + lower(incident.ernst()) + ".";
    }

    private static List<String> inSentence(List<String> reasons) {
        return reasons.stream()
                .map(reason -> lower(reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason))
                .toList();
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
