// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.check;

import java.util.List;
import nl.par.web.page.Fields;
import nl.par.web.page.Option;

/** The form with which a card is asked for. */
public record CardRequestForm(Fields fields) {

    /** The planned contacts to choose from. */
    public List<Option> contacts() {
        return CheckView.plannedContacts();
    }
}
