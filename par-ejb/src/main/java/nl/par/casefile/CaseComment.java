// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.par.access.SignedIn;
import nl.par.kernel.Refusal;
import nl.par.tenancy.Versioned;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** What a colleague says about a dossier to colleagues: no part of what happened, never in a letter, a search or a court file. */
@Entity
@Table(name = "case_comment")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by JPA, read by queries
class CaseComment implements Versioned {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private CommentAudience audience;

    private String body;
    private String author;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "written_at")
    private OffsetDateTime writtenAt;

    @Column(name = "edited_at")
    private @Nullable OffsetDateTime editedAt;

    @Column(name = "withdrawn_at")
    private @Nullable OffsetDateTime withdrawnAt;

    protected CaseComment() {}

    CaseComment(UUID caseId, CommentAudience audience, String body, SignedIn author, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.audience = audience;
        this.body = body;
        this.author = author.subject();
        this.authorName = author.name();
        this.writtenAt = now.atOffset(ZoneOffset.UTC);
    }

    UUID id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    UUID caseId() {
        return caseId;
    }

    CommentAudience audience() {
        return audience;
    }

    /** Says it differently; that it was changed stays visible. Refuses anybody but its author. */
    void edit(String better, SignedIn by, Instant now) {
        requireOwn(by);
        body = better;
        editedAt = now.atOffset(ZoneOffset.UTC);
    }

    /** Takes it back; the words go, that there was a comment stays. Refuses anybody but its author. */
    void withdraw(SignedIn by, Instant now) {
        requireOwn(by);
        body = "";
        withdrawnAt = now.atOffset(ZoneOffset.UTC);
    }

    private void requireOwn(SignedIn by) {
        if (!author.equals(by.subject())) {
            throw new Refusal.Conflict("Alleen wie een opmerking schreef, kan haar wijzigen of intrekken.");
        }
        if (withdrawnAt != null) {
            throw new Refusal.Conflict("Deze opmerking is ingetrokken.");
        }
    }

    CommentView view(SignedIn reader) {
        return new CommentView(
                id,
                audience,
                body,
                authorName,
                writtenAt.toInstant(),
                editedAt == null ? null : editedAt.toInstant(),
                withdrawnAt != null,
                author.equals(reader.subject()) && withdrawnAt == null,
                version);
    }
}
