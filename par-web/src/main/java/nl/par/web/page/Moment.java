// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.page;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One moment on a timeline.
 *
 * @param kind in one word or two: "Incident", "Waarschuwingsbrief"
 * @param title what happened, in one line
 * @param text more, if there is more
 * @param href its own page, if it has one
 * @param by who recorded it, if that may be shown
 */
public record Moment(
        Instant at,
        String kind,
        String title,
        @Nullable String text,
        @Nullable String href,
        @Nullable String by) {}
