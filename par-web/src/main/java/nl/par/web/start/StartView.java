// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.start;

import java.util.List;
import nl.par.web.page.Fields;

/**
 * The start page.
 *
 * @param check the empty check box
 * @param mayCheck whether the reader may check a person
 * @param mayReport whether the reader may report an incident
 */
public record StartView(Fields check, boolean mayCheck, boolean mayReport, List<StartList> lists) {}
