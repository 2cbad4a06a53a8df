// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.par.kernel.Refusal;

/**
 * The version of a record is its {@code ETag}. A change tells in {@code If-Match} which version it changes, so that nobody
 * overwrites what she has not seen.
 */
public final class RecordVersion {

    private static final int PRECONDITION_REQUIRED = 428;
    private static final Pattern TAG = Pattern.compile("\"([0-9]{1,9})\"");

    private RecordVersion() {}

    /** The tag of a version, for {@code Response.tag(…)}. */
    public static EntityTag tag(int version) {
        return new EntityTag(String.valueOf(version));
    }

    /**
     * The version that a change says it changes.
     *
     * @throws WebApplicationException 428 when it says none
     * @throws Refusal.Stale when it says something that never was a version
     */
    public static int required(HttpHeaders headers) {
        String sent = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (sent == null || sent.isBlank()) {
            throw new WebApplicationException(PRECONDITION_REQUIRED);
        }
        Matcher tag = TAG.matcher(sent.strip());
        if (!tag.matches()) {
            throw new Refusal.Stale();
        }
        return Integer.parseInt(tag.group(1));
    }
}
