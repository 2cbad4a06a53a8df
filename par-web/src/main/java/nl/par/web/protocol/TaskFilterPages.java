// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.protocol;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.par.kernel.Refusal;
import nl.par.protocol.KeepTaskFilters;
import nl.par.protocol.TaskFilterView;
import nl.par.web.page.Fields;
import nl.par.web.page.Pages;

/** {@code /taken/filters}: how the reader looks at her work list, kept under a name. */
@Path("taken/filters")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class TaskFilterPages {

    @Inject
    Pages pages;

    @Inject
    KeepTaskFilters filters;

    @Inject
    TaskLists lists;

    /** Opens a kept filter: its work list. */
    @GET
    @Path("{id}")
    public Response open(@PathParam("id") UUID id) {
        return lists.show(TaskFilter.of(filters.one(id).query()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        TaskFilter filter = TaskLists.filter(fields);
        try {
            TaskFilterView kept = filters.keep(fields.textOrNull("naam"), filter.query());
            return pages.to("/taken/filters/" + kept.id(), "Het filter is bewaard.");
        } catch (Refusal.Invalid refusal) {
            return lists.invalid(filter, fields.wrong(refusal));
        }
    }

    @POST
    @Path("{id}/naam")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rename(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Fields fields = Fields.of(sent);
        try {
            filters.rename(id, fields.version(), fields.textOrNull("naam"));
        } catch (Refusal.Invalid refusal) {
            return lists.invalid(TaskFilter.of(filters.one(id).query()), fields.wrong(refusal));
        }
        return pages.to("/taken", "Het filter heeft een andere naam.");
    }

    @POST
    @Path("{id}/verwijderen")
    public Response drop(@PathParam("id") UUID id) {
        filters.drop(id);
        return pages.to("/taken", "Het filter is verwijderd.");
    }
}
