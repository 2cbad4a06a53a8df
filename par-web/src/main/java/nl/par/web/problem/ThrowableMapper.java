// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.problem;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Everything that no other mapper takes. */
@Provider
@SuppressWarnings("NullAway.Init") // injected
public class ThrowableMapper implements ExceptionMapper<Throwable> {

    @Inject
    private Problems problems;

    @Override
    public Response toResponse(Throwable thrown) {
        return problems.answer(thrown);
    }
}
