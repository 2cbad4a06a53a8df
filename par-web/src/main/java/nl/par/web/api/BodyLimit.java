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
import java.util.Set;

/**
 * Reads at most a megabyte of what is sent, and ten of attachments: nobody fills the memory with one request. A register that is taken over may be
 * larger: it streams by and is never in memory.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION + 100)
public class BodyLimit implements ContainerRequestFilter {

    private static final long MEGABYTE = 1024L * 1024;
    private static final long TEXT = MEGABYTE;

    /** Ten for the file, and room for the form around it. */
    private static final long FILES = 11 * MEGABYTE;

    /** Two gigabytes of rows, and room for the form around them. */
    private static final long REGISTER = 2049 * MEGABYTE;

    private static final Set<String> REGISTERS = Set.of("api/v1/importen", "importeren/bestand");

    @Override
    public void filter(ContainerRequestContext request) {
        boolean register = REGISTERS.contains(request.getUriInfo().getPath().replaceFirst("^/", ""));
        long limit = register ? REGISTER : limit(request.getMediaType());
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
