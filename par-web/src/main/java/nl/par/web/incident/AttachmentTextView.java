// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.incident;

import java.util.UUID;
import nl.par.incident.AttachmentText;

/** A text file, to read it on a page. */
public record AttachmentTextView(UUID id, AttachmentText text) {

    /** Where the file itself is. */
    public String address() {
        return "/bijlagen/" + id;
    }
}
