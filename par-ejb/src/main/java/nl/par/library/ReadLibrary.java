// SPDX-License-Identifier: EUPL-1.2
package nl.par.library;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.par.access.CurrentUser;
import nl.par.access.Permission;
import nl.par.access.UseCase;
import nl.par.kernel.Refusal;
import nl.par.tenancy.LetterKind;
import nl.par.tenancy.TenantConfig;

/** The shared library. What waits or was withdrawn is seen by the organisation that contributed it and by the steward only. */
@Stateless
@SuppressWarnings("NullAway.Init") // injected
public class ReadLibrary {

    @Inject
    private Practices practices;

    @Inject
    private TenantConfig config;

    @Inject
    private CurrentUser user;

    /** The pieces that the reader may see, newest first. */
    @UseCase(Permission.READ_LIBRARY)
    public List<Practice> practices() {
        return practices.all().stream().filter(this::sees).toList();
    }

    /**
     * One piece.
     *
     * @throws Refusal.NotFound when there is none that the reader may see
     */
    @UseCase(Permission.READ_LIBRARY)
    public Practice one(UUID id) {
        return practices.all().stream()
                .filter(piece -> piece.id().equals(id) && sees(piece))
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
    }

    /** The letters of the norm, word for word, with the places that PAR fills in. */
    @UseCase(Permission.READ_LIBRARY)
    public List<ReferenceLetter> letters() {
        return Arrays.stream(LetterKind.values())
                .map(kind -> new ReferenceLetter(
                        kind.code(), config.referenceLetter(user.signedIn().tenant(), kind)))
                .toList();
    }

    /**
     * One letter of the norm.
     *
     * @throws Refusal.NotFound when the norm has no such letter
     */
    @UseCase(Permission.READ_LIBRARY)
    public ReferenceLetter letter(String code) {
        return letters().stream()
                .filter(letter -> letter.code().equals(code))
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
    }

    private boolean sees(Practice piece) {
        return piece.status() == PracticeStatus.GOEDGEKEURD
                || piece.code().equals(user.signedIn().tenantCode())
                || user.signedIn().may(Permission.STEWARD_NORM);
    }
}
