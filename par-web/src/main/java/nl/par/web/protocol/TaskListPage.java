// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.protocol;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import nl.par.web.page.Fields;

/** {@code /taken}: the personal work list, what is late first, as the reader filters it. */
@Path("taken")
@Controller
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class TaskListPage {

    @Inject
    TaskLists lists;

    @GET
    public Response list(@Context UriInfo address) {
        return lists.show(TaskLists.filter(Fields.of(address.getQueryParameters())));
    }
}
