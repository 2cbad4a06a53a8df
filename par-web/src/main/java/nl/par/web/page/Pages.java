// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import jakarta.mvc.MvcContext;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.eclipse.krazo.engine.Viewable;
import org.jspecify.annotations.Nullable;

/**
 * Shows pages. A page method answers with one call: {@code return pages.show("melden/minuut.jte", "Incident melden",
 * view);} The template gets the frame as {@code page} and the record as {@code view}. Works in exception mappers too.
 */
@RequestScoped
@SuppressWarnings("NullAway.Init") // injected
public class Pages {

    @Inject
    Models models;

    @Inject
    MvcContext mvc;

    @Inject
    Frame frame;

    @Inject
    Notice notice;

    /** The page, with status 200. */
    public Response show(String template, String title, Object view) {
        return show(Response.Status.OK.getStatusCode(), template, title, view);
    }

    /** The form again, with what is wrong and all that was typed, with status 400. */
    public Response invalid(String template, String title, Object view) {
        return show(Response.Status.BAD_REQUEST.getStatusCode(), template, title, view);
    }

    /** The page with a status of its own. */
    public Response show(int status, String template, String title, Object view) {
        models.put("page", frame.around(title));
        models.put("view", view);
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(new Viewable(template))
                .build();
    }

    /** Plain words about what went wrong, in the frame, with this status. */
    public Response problem(int status, String title, String text) {
        return show(status, "layout/problem.jte", title, text);
    }

    /**
     * For a form with files, which the shared check of tokens cannot read.
     *
     * @throws ForbiddenException unless the form sent the token of this session
     */
    public void requireToken(@Nullable String sent) {
        byte[] expected = mvc.getCsrf().getToken().getBytes(StandardCharsets.UTF_8);
        if (sent == null || !MessageDigest.isEqual(expected, sent.getBytes(StandardCharsets.UTF_8))) {
            throw new ForbiddenException();
        }
    }

    /** The name of the form's token field, for {@link #requireToken}. */
    public String tokenField() {
        return mvc.getCsrf().getName();
    }

    /** Sends the browser to another page of PAR after a form was handled (303). */
    public Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    /** Sends the browser to another page, which then says once what was done. */
    public Response to(String path, String done) {
        notice.say(new Flash(Tone.OK, done));
        return to(path);
    }

    /** Sends the browser to another page, which then says this once in this tone. */
    public Response to(String path, Tone tone, String said) {
        notice.say(new Flash(tone, said));
        return to(path);
    }
}
