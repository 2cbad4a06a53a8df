// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.sharing;

import nl.par.casefile.CaseView;
import nl.par.check.PublicationView;
import nl.par.web.check.CardWords;
import nl.par.web.page.Dutch;
import nl.par.web.page.SignalCard;
import org.jspecify.annotations.Nullable;

/** Whether the card of a dossier is shared, and exactly what others see. */
public record PublicationPageView(CaseView dossier, PublicationView publication) {

    public String address() {
        return "/dossiers/" + dossier.id();
    }

    public boolean published() {
        return publication.gedeeldSinds() != null;
    }

    public String since() {
        return publication.gedeeldSinds() == null ? "" : Dutch.dateTime(publication.gedeeldSinds());
    }

    /** The card as another organisation reads it; nothing when it may not be shared. */
    public @Nullable SignalCard card() {
        return publication.kaart() == null ? null : CardWords.of(publication.kaart());
    }

    /** Whom it reaches once it is published, in sentences. */
    public String readers() {
        String find = publication.organisaties().isEmpty()
                ? "Met geen enkele organisatie is het delen van kaarten nu van kracht. Niemand anders ziet de kaart."
                : "Te vinden voor: " + String.join(", ", publication.organisaties()) + ".";
        return publication.herkendDoor().isEmpty()
                ? find
                : find + " Deze organisaties kunnen zien dat de persoon ergens bekend is, en u om de kaart vragen: "
                        + String.join(", ", publication.herkendDoor()) + ".";
    }
}
