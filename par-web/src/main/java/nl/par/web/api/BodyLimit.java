// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.api;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;

/** Reads at most a megabyte of what is sent, and ten of attachments: nobody fills the memory with one request. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION + 100)
public class BodyLimit implements ContainerRequestFilter {

    private static final long MEGABYTE = 1024L * 1024;
    private static final long TEXT = MEGABYTE;

    /** Ten for the file, and room for the form around it. */
    private static final long FILES = 11 * MEGABYTE;

    @Override
    public void filter(ContainerRequestContext request) {
        long limit = limit(request.getMediaType());
        if (request.getLength() > limit) {
            throw new WebApplicationException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        InputStream sent = request.getEntityStream();
        if (sent != null) {
            request.setEntityStream(new LimitedStream(sent, limit));
        }
    }

    private static long limit(MediaType type) {
        return type != null && "multipart".equalsIgnoreCase(type.getType()) ? FILES : TEXT;
    }
}
