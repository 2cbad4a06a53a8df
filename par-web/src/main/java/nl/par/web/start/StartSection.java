// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.start;

import java.util.Optional;

/** Puts a list on the start page. Each feature that has one implements this as a CDI bean. */
public interface StartSection {

    /** Place on the page, low first: 10 what waits for the adviser, 20 tasks, 30 my reports, 40 dossiers. */
    int order();

    /** The list for the present user, or nothing when her roles do not reach it. */
    Optional<StartList> list();
}
