// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.police;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.par.police.NotificationView;
import nl.par.police.ReadPolice;
import nl.par.web.page.Datum;
import nl.par.web.page.Dutch;
import nl.par.web.page.Fields;
import nl.par.web.page.Pages;
import org.jspecify.annotations.Nullable;

/** What the police was told. */
@Path("politiemeldingen/{id}")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class NotificationReadPage {

    @Inject
    Pages pages;

    @Inject
    ReadPolice read;

    @GET
    public Response show(@PathParam("id") UUID id) {
        NotificationView told = read.notification(id);
        List<Datum> data = new ArrayList<>();
        data.add(Datum.words("Dossier", "Open het dossier", "/dossiers/" + told.dossier()));
        data.add(new Datum("Wanneer", Dutch.dateTime(told.moment())));
        data.add(Datum.words("Hoe", told.wijze().label()));
        add(data, "Kenmerk van de politie", told.kenmerk());
        data.add(new Datum("Wat is verteld", told.samenvatting()));
        add(data, "Wat de politie antwoordde", told.reactie());
        data.add(new Datum("Vastgelegd door", told.vastgelegdDoor()));
        return pages.show(
                "police/gegevens.jte",
                "Melding bij de politie",
                new PoliceDataView(told.nummer(), data, null, null, told.versie(), Fields.empty()));
    }

    static void add(List<Datum> data, String label, @Nullable String text) {
        if (text != null) {
            data.add(new Datum(label, text));
        }
    }
}
