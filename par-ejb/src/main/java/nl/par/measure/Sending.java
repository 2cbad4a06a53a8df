// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** The proof that the person concerned was told (R1). */
@Embeddable
@SuppressWarnings("NullAway.Init") // filled by JPA
class Sending {

    @Enumerated(EnumType.STRING)
    @Column(name = "sent_method")
    private DeliveryMethod method;

    @Column(name = "sent_on")
    private LocalDate day;

    @Column(name = "sent_reference")
    private String reference;

    @Column(name = "sent_by_name")
    private String byName;

    protected Sending() {}

    Sending(DeliveryMethod method, LocalDate day, String reference, String byName) {
        this.method = method;
        this.day = day;
        this.reference = reference;
        this.byName = byName;
    }

    LocalDate day() {
        return day;
    }

    MeasureView.Verzending view() {
        return new MeasureView.Verzending(method.code(), day, reference, byName);
    }
}
