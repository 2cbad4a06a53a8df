// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.problem;

import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A body that cannot be read; without an own mapper the server quotes it. */
@Provider
@SuppressWarnings("NullAway.Init") // injected
public class ProcessingMapper implements ExceptionMapper<ProcessingException> {

    @Inject
    private Problems problems;

    @Override
    public Response toResponse(ProcessingException thrown) {
        return problems.answer(thrown);
    }
}
