// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.incident;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.par.incident.AttachmentContent;

/** Hands out a file so that no browser runs or guesses it. */
final class AttachmentDownload {

    private AttachmentDownload() {}

    static Response of(AttachmentContent file) {
        String plain = file.naam().replaceAll("[^A-Za-z0-9._()-]", "_");
        String exact = URLEncoder.encode(file.naam(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(file.inhoud(), MediaType.valueOf(file.mediatype()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + exact)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
