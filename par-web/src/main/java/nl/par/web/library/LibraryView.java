// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.library;

import java.util.List;
import nl.par.library.Practice;
import nl.par.library.ReferenceLetter;

/**
 * The shared library.
 *
 * @param shares whether the reader may contribute
 */
public record LibraryView(List<Practice> practices, List<ReferenceLetter> letters, boolean shares) {}
