// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** A file with a report, of a type that was found in its content. Its content never changes; it is removed or kept. */
@Entity
@Table(name = "attachment")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by JPA, read by queries
class Attachment {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "incident_id")
    private UUID incidentId;

    private String name;

    @Column(name = "media_type")
    private String mediaType;

    private int size;
    private String sha256;
    private byte[] content;

    @Column(name = "added_at")
    private OffsetDateTime addedAt;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "found_clean_at")
    private @Nullable OffsetDateTime foundCleanAt;

    protected Attachment() {}

    Attachment(UUID incidentId, FileType.Checked file, OffsetDateTime addedAt, String addedBy) {
        this.id = UUID.randomUUID();
        this.incidentId = incidentId;
        this.name = file.name();
        this.mediaType = file.mediaType();
        this.content = file.content();
        this.size = content.length;
        this.sha256 = HexFormat.of().formatHex(Digest.of(content));
        this.addedAt = addedAt;
        this.addedBy = addedBy;
    }

    UUID id() {
        return id;
    }

    UUID incidentId() {
        return incidentId;
    }

    byte[] content() {
        return content;
    }

    boolean isFoundClean() {
        return foundCleanAt != null;
    }

    /** A scanner found no virus in it. */
    void foundClean(OffsetDateTime now) {
        foundCleanAt = now;
    }

    AttachmentContent forDownload() {
        return new AttachmentContent(name, mediaType, content);
    }
}
