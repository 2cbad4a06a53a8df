// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.problem;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What JAX-RS itself refuses: unknown address, method or media type. */
@Provider
@SuppressWarnings("NullAway.Init") // injected
public class WebApplicationMapper implements ExceptionMapper<WebApplicationException> {

    @Inject
    private Problems problems;

    @Override
    public Response toResponse(WebApplicationException thrown) {
        return problems.answer(thrown);
    }
}
