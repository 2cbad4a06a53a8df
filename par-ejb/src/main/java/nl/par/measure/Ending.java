// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** When, why and by whom a measure ended before its last day. */
@Embeddable
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by JPA
class Ending {

    @Column(name = "ended_on")
    private LocalDate day;

    @Column(name = "ended_by_name")
    private String byName;

    @Column(name = "end_reason")
    private String reason;

    protected Ending() {}

    Ending(LocalDate day, String byName, String reason) {
        this.day = day;
        this.byName = byName;
        this.reason = reason;
    }

    MeasureView.Einde view() {
        return new MeasureView.Einde(day, reason, byName);
    }
}
