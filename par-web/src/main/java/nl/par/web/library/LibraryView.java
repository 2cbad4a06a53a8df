// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.library;

import java.util.List;
import nl.par.library.Practice;
import nl.par.library.PracticeStatus;
import nl.par.library.ReferenceLetter;
import nl.par.web.page.Dutch;

/**
 * The shared library.
 *
 * @param shares whether the reader may contribute
 */
public record LibraryView(List<Practice> practices, List<ReferenceLetter> letters, boolean shares) {

    /** Who contributed it and when, and where it stands when that is not plain. */
    public String about(Practice piece) {
        String when = piece.organisatie() + ", " + Dutch.date(piece.ingestuurd().toInstant());
        return piece.status() == PracticeStatus.GOEDGEKEURD
                ? when
                : when + ". " + piece.status().label() + ".";
    }
}
