// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.par.casefile.Findable;
import nl.par.kernel.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What happened, with the seven Ws so that a police report needs no retyping.
 *
 * @param kwestie the matter at hand, such as a permit
 * @param omschrijving what happened in the reporter's words
 * @param wie who did it, as seen
 * @param wat what was done
 * @param waar where exactly
 * @param waarmee with what
 * @param welkeWijze in which way
 * @param wanneer when exactly
 * @param waarom what it was about
 * @param uitspraken statements, each a fact, a quote or an assessment
 * @param voorwerp object or weapon
 * @param herhaald whether it happened before
 * @param tegenFamilie whether it was aimed at family
 * @param onlineAdres where it can be seen online
 */
public record Story(
        @Nullable String kwestie,
        @Nullable String omschrijving,
        @Nullable String wie,
        @Nullable String wat,
        @Nullable String waar,
        @Nullable String waarmee,
        @Nullable String welkeWijze,
        @Nullable String wanneer,
        @Nullable String waarom,
        List<Statement> uitspraken,
        @Nullable String voorwerp,
        boolean herhaald,
        boolean tegenFamilie,
        @Nullable String onlineAdres) {

    /** Nothing told yet. */
    public static final Story NONE = described(null);

    @SuppressWarnings("NullAway") // JSON binding leaves an absent list null
    public Story {
        uitspraken = uitspraken == null ? List.of() : List.copyOf(uitspraken);
    }

    /** The words by which it is found in the history, with what else was told. */
    Findable findable(@Nullable String... besides) {
        List<@Nullable String> texts = new ArrayList<>(Arrays.asList(
                omschrijving, kwestie, wie, wat, waar, waarmee, welkeWijze, wanneer, waarom, voorwerp, onlineAdres));
        uitspraken.forEach(said -> texts.add(said.text()));
        texts.addAll(Arrays.asList(besides));
        return Findable.by(texts);
    }

    /** Only a description. */
    public static Story described(@Nullable String omschrijving) {
        return new Story(
                null, omschrijving, null, null, null, null, null, null, null, List.of(), null, false, false, null);
    }
}
