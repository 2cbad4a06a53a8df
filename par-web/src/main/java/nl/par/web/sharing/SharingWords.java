// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.sharing;

import java.util.List;
import java.util.stream.Collectors;
import nl.par.sharing.SharingMode;
import nl.par.tenancy.Norm;

/** Sharing in the words of the organisation's norm. */
final class SharingWords {

    private SharingWords() {}

    /** What the norm calls it; its code when the norm does not know it. */
    static String mode(Norm.Sharing norm, SharingMode mode) {
        return norm.modes().stream()
                .filter(known -> known.code().equals(mode.code()))
                .findFirst()
                .map(Norm.Mode::name)
                .orElse(mode.code());
    }

    /** What the norm calls this kind of base. */
    static String base(Norm.Sharing norm, String code) {
        return norm.bases().stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .map(Norm.Base::name)
                .orElse(code);
    }

    /** "Convenant, en Vergunning of Publiekrechtelijk samenwerkingsverband". */
    static String missing(List<List<Norm.Base>> kinds) {
        return kinds.stream()
                .map(oneOf -> oneOf.stream().map(Norm.Base::name).collect(Collectors.joining(" of ")))
                .collect(Collectors.joining("; "));
    }
}
