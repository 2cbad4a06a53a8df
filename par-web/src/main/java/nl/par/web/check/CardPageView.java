// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.check;

/** One opened card, and the check in whose results it was. */
public record CardPageView(String check, AnswerView.HitView hit) {}
