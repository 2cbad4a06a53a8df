// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.check;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import nl.par.check.LastTime;
import nl.par.web.page.Fields;

/** The contact and purpose of the last check in this session, because the next one is mostly for the same. */
@SessionScoped
public class CheckMemory implements Serializable {

    private String contact = "";
    private String purpose = "";
    private String otherPurpose = "";

    void remember(Fields fields) {
        contact = fields.text("contact");
        purpose = fields.text("doel");
        otherPurpose = fields.text("doelAnders");
    }

    void recall(LastTime last) {
        boolean usual = CheckView.usual(last.purpose());
        contact = last.contact().name();
        purpose = usual ? last.purpose() : CheckView.OTHER;
        otherPurpose = usual ? "" : last.purpose();
    }

    boolean knows() {
        return !contact.isEmpty() && !purpose.isEmpty();
    }

    Fields fill() {
        Fields fields = Fields.empty();
        return knows()
                ? fields.with("contact", contact).with("doel", purpose).with("doelAnders", otherPurpose)
                : fields;
    }
}
