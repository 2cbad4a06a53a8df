// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.problem;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Bean validation; without an own mapper the server answers in HTML. */
@Provider
@SuppressWarnings("NullAway.Init") // injected
public class ConstraintViolationMapper implements ExceptionMapper<ConstraintViolationException> {

    @Inject
    private Problems problems;

    @Override
    public Response toResponse(ConstraintViolationException thrown) {
        return problems.answer(thrown);
    }
}
