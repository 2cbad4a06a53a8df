// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.police;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.par.police.NotificationWay;
import nl.par.web.page.Fields;
import nl.par.web.page.Option;

/** The form that records a notification. */
public record NotificationFormView(UUID caseId, Fields fields) {

    public List<Option> ways() {
        return Arrays.stream(NotificationWay.values())
                .map(way -> new Option(way.code(), way.label()))
                .toList();
    }
}
