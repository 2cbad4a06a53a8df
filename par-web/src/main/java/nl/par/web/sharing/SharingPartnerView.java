// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.sharing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.par.sharing.BaseView;
import nl.par.sharing.SharingMode;
import nl.par.sharing.SharingView;
import nl.par.tenancy.Norm;
import nl.par.web.page.Datum;
import nl.par.web.page.Dutch;
import nl.par.web.page.Fields;
import nl.par.web.page.Option;
import nl.par.web.page.Tone;

/**
 * What is shared with one other organisation, and what is missing.
 *
 * @param agrees whether the reader may choose and keep the bases
 */
public record SharingPartnerView(
        SharingView sharing, Norm.Sharing norm, boolean agrees, LocalDate today, Fields fields) {

    public boolean inForce() {
        return sharing.vanKracht() != SharingMode.OFF;
    }

    public List<Datum> head() {
        List<Datum> head = new ArrayList<>(List.of(
                Datum.words("Nu van kracht", SharingWords.mode(norm, sharing.vanKracht())),
                Datum.words("Wij kozen", SharingWords.mode(norm, sharing.eigenKeuze())),
                Datum.words("Zij kozen", SharingWords.mode(norm, sharing.hunKeuze()))));
        if (sharing.sinds() != null) {
            head.add(new Datum("Sinds", Dutch.dateTime(sharing.sinds())));
        }
        if (sharing.eindigtOp() != null) {
            head.add(new Datum("Eindigt vanzelf", Dutch.dateTime(sharing.eindigtOp())));
        }
        if (sharing.vanKracht() == SharingMode.CARD) {
            head.add(Datum.words("Gegevens van de politie", sharing.strafrechtelijk() ? "mogen mee" : "gaan niet mee"));
        }
        return head;
    }

    /** Why what the own organisation chose is not in force; empty when it is, or when it chose nothing. */
    public List<String> obstacles() {
        List<String> obstacles = new ArrayList<>();
        if (sharing.eigenKeuze() == SharingMode.OFF || sharing.vanKracht() == sharing.eigenKeuze()) {
            return obstacles;
        }
        if (sharing.gesloten()) {
            obstacles.add("Een van beide organisaties is tijdelijk gesloten.");
        }
        if (sharing.hunKeuze().compareTo(sharing.eigenKeuze()) < 0) {
            obstacles.add(sharing.naam() + " koos iets anders. Van twee keuzes telt de voorzichtigste.");
        }
        if (!sharing.ontbreektBijOns().isEmpty()) {
            obstacles.add("Bij ons ontbreekt: " + SharingWords.missing(sharing.ontbreektBijOns()) + ".");
        }
        if (!sharing.ontbreektBijHen().isEmpty()) {
            obstacles.add("Bij hen ontbreekt: " + SharingWords.missing(sharing.ontbreektBijHen()) + ".");
        }
        return obstacles;
    }

    public List<Option> modes() {
        return norm.modes().stream()
                .map(mode -> new Option(mode.code(), mode.name(), mode.explanation()))
                .toList();
    }

    public List<Option> kinds() {
        return norm.bases().stream()
                .map(base -> new Option(base.code(), base.name()))
                .toList();
    }

    /** What sort of base it is, as the norm calls it. */
    public String kind(BaseView base) {
        return SharingWords.base(norm, base.soort());
    }

    public boolean over(BaseView base) {
        return base.beeindigdOp() != null || base.totEnMet().isBefore(today);
    }

    public boolean waits(BaseView base) {
        return base.ingestemdDoor() == null && !over(base);
    }

    public String state(BaseView base) {
        if (base.beeindigdOp() != null) {
            return "beëindigd op " + Dutch.dateTime(base.beeindigdOp().toInstant());
        }
        if (over(base)) {
            return "verlopen";
        }
        if (waits(base)) {
            return "wacht op instemming";
        }
        return base.vanaf().isAfter(today) ? "gaat nog in" : "geldig";
    }

    public Tone tone(BaseView base) {
        return over(base) ? Tone.NEUTRAL : waits(base) ? Tone.ATTENTION : Tone.OK;
    }
}
