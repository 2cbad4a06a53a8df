// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.problem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.par.audit.AuditNotes;
import nl.par.kernel.Refusal;
import nl.par.web.page.Pages;

/** Makes the answer to a failure: problem+json at the API, a page elsewhere, with a number that the server's log has too. */
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class Problems {

    static final String TYPE = "application/problem+json";

    private static final System.Logger LOG = System.getLogger(Problems.class.getName());

    @Inject
    private HttpServletRequest request;

    @Inject
    private AuditNotes notes;

    @Inject
    private Pages pages;

    /** The answer to an exception. Failures of PAR itself are logged in full. */
    public Response answer(Throwable thrown) {
        if (thrown instanceof Refusal.Repeated) {
            return Response.noContent().build();
        }
        Trouble trouble = Trouble.of(thrown);
        if (trouble.kind() == Kind.FAILED) {
            LOG.log(System.Logger.Level.ERROR, "failure " + notes.correlationId(), thrown);
        } else {
            LOG.log(
                    System.Logger.Level.DEBUG,
                    "refused {0}: {1}",
                    notes.correlationId(),
                    thrown.getClass().getName());
        }
        return atApi() ? json(trouble) : page(trouble);
    }

    /** A problem of the API in other words than its status has. */
    public Response api(int status, String title, String detail) {
        return Response.status(status)
                .type(TYPE)
                .entity(new Problem("about:blank", title, status, detail, instance(), null))
                .build();
    }

    private Response json(Trouble trouble) {
        List<Problem.InvalidField> fields = trouble.violations().stream()
                .map(violation -> new Problem.InvalidField(violation.field(), violation.message()))
                .toList();
        Problem problem = new Problem(
                "about:blank",
                trouble.kind().title(),
                trouble.kind().status(),
                trouble.text(),
                instance(),
                fields.isEmpty() ? null : fields);
        return Response.status(trouble.kind().status())
                .type(TYPE)
                .entity(problem)
                .build();
    }

    private Response page(Trouble trouble) {
        return pages.problem(trouble.kind().status(), trouble.kind().title(), trouble.text());
    }

    private boolean atApi() {
        return request.getRequestURI().equals("/api") || request.getRequestURI().startsWith("/api/");
    }

    private String instance() {
        return "urn:uuid:" + notes.correlationId();
    }
}
