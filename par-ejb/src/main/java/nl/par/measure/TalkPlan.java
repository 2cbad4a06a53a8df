// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import java.time.LocalDateTime;

/**
 * When and where a restorative or stop talk is planned.
 *
 * @param moment Dutch time
 * @param plaats as the invitation tells it
 */
public record TalkPlan(LocalDateTime moment, String plaats) {}
