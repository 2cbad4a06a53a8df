// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.library;

import java.util.List;
import nl.par.library.Practice;
import nl.par.library.PracticeStatus;
import nl.par.web.page.Fields;

/**
 * A piece of good practice.
 *
 * @param stewards whether the reader decides about it
 * @param withdraws whether the reader may withdraw it
 */
public record PracticeView(Practice piece, Fields fields, boolean stewards, boolean withdraws) {

    public boolean waits() {
        return piece.status() == PracticeStatus.INGESTUURD;
    }

    public boolean taken() {
        return piece.status() == PracticeStatus.GOEDGEKEURD;
    }

    /** The parts between empty lines. */
    public List<String> paragraphs() {
        return List.of(piece.tekst().split("\\R\\s*\\R"));
    }
}
