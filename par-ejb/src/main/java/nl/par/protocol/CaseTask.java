// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

/**
 * What the protocol asks in a dossier.
 *
 * @param bereikbaar whether the reader may open and do the task
 */
public record CaseTask(TaskLine taak, boolean bereikbaar) {}
