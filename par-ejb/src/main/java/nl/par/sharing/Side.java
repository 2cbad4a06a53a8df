// SPDX-License-Identifier: EUPL-1.2
package nl.par.sharing;

import java.time.Instant;
import java.util.List;
import nl.par.tenancy.Norm;

/**
 * One of two organisations, with what it declared towards the other.
 *
 * @param asks what the norm that it applies says about sharing
 * @param suspended whether it is closed; then nothing is in force
 * @param declared towards the other side only
 */
record Side(Norm.Sharing asks, boolean suspended, List<Declaration> declared) {

    /** What it chose: off when it never chose, or what it chose is not a mode of its norm (any more). */
    SharingMode chosen(Instant moment) {
        return declared.stream()
                .filter(each -> each.subject() == Declaration.Subject.MODE && each.holdsAt(moment))
                .flatMap(each -> SharingMode.find(each.code()).stream())
                .filter(mode ->
                        asks.modes().stream().anyMatch(known -> known.code().equals(mode.code())))
                .findFirst()
                .orElse(SharingMode.OFF);
    }

    /** Whether it holds at least one of these kinds of base. */
    boolean holdsOneOf(List<String> kinds, Instant moment) {
        return declared.stream()
                .anyMatch(each -> each.subject() == Declaration.Subject.BASE
                        && kinds.contains(each.code())
                        && each.holdsAt(moment));
    }

    /** What its norm asks for a mode: of each list at least one kind of base. */
    List<List<String>> needs(SharingMode mode) {
        return asks.modes().stream()
                .filter(known -> known.code().equals(mode.code()))
                .flatMap(known -> known.needs().stream())
                .toList();
    }
}
