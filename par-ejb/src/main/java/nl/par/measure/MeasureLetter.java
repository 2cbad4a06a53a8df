// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.UUID;
import nl.par.kernel.Refusal;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** The letter as it was approved, byte for byte, with its SHA-256. The database lets nobody change it. */
@Entity
@Table(name = "measure_letter")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant", contextProperty = "eclipselink.tenant-id")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by JPA, read by queries
class MeasureLetter {

    @Id
    private UUID id;

    @Column(name = "measure_id")
    private UUID measureId;

    private byte[] pdf;
    private String sha256;

    @Column(name = "rendered_at")
    private OffsetDateTime renderedAt;

    protected MeasureLetter() {}

    MeasureLetter(UUID measureId, byte[] pdf, Instant at) {
        this.id = UUID.randomUUID();
        this.measureId = measureId;
        this.pdf = pdf.clone();
        this.sha256 = digest(pdf);
        this.renderedAt = at.atOffset(ZoneOffset.UTC);
    }

    /**
     * The bytes.
     *
     * @throws Refusal.Unreliable when they are no longer those that were approved
     */
    byte[] pdf() {
        if (!MessageDigest.isEqual(
                digest(pdf).getBytes(StandardCharsets.US_ASCII), sha256.getBytes(StandardCharsets.US_ASCII))) {
            throw new Refusal.Unreliable(
                    "Deze brief is niet meer gelijk aan de brief die is goedgekeurd. Bel de beheerder.");
        }
        return pdf.clone();
    }

    String sha256() {
        return sha256;
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
