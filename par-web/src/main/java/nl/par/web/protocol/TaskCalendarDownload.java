// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.protocol;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.par.protocol.FindTasks;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A task as a file for one's own calendar. Not a controller: those give pages only. */
@Path("taken/{id}/taak.ics")
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class TaskCalendarDownload {

    @Inject
    FindTasks tasks;

    @Inject
    @ConfigProperty(name = "par.public-url")
    String address;

    @GET
    public Response calendar(@PathParam("id") UUID id) {
        return Response.ok(tasks.calendar(id, address + "/taken/" + id), "text/calendar;charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"taak.ics\"")
                .build();
    }
}
