// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.person;

import java.util.UUID;
import nl.par.web.page.Fields;

/** The form in which the adviser corrects a person. */
public record PersonEditView(UUID id, String called, Fields fields) {}
