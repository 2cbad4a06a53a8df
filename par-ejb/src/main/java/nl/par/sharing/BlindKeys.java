// SPDX-License-Identifier: EUPL-1.2
package nl.par.sharing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import nl.par.kernel.ParConfig;
import nl.par.kernel.SecretKeys;
import nl.par.tenancy.TenantId;

/**
 * Makes the keyed hashes by which two organisations compare persons without telling who they are (R12). The keys come from the file
 * {@code blind.keys} in the folder {@code par.secrets}, which the database never sees and which seals nothing else.
 *
 * <p>From each key of the file one is derived for every owner, every asker and every kind of identifier: equal persons have unequal hashes in two
 * registers, towards two askers, and as a number or as a name. So whoever holds the database without the file can neither try out numbers nor
 * find the same person twice.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected, or set when the keys are read
public class BlindKeys {

    @Inject
    private ParConfig config;

    private SecretKeys keys;

    @PostConstruct
    void readKeys() {
        keys = SecretKeys.read(config.secrets().resolve("blind.keys"), "blind sharing");
    }

    /** The ids of the keys; hashes are stored under the first. */
    List<String> ids() {
        return keys.ids();
    }

    /** What an asker hashes when asking the owner: each identifier under every key, because either may be the one that is stored. */
    List<String> asked(Pair pair, Collection<BlindIdentifier> identifiers) {
        return keys.ids().stream()
                .flatMap(id -> hashes(id, pair, identifiers).stream())
                .toList();
    }

    /** What the owner stores for this asker. */
    List<String> stored(Pair pair, Collection<BlindIdentifier> identifiers) {
        return hashes(keys.ids().get(0), pair, identifiers);
    }

    private List<String> hashes(String id, Pair pair, Collection<BlindIdentifier> identifiers) {
        Map<BlindIdentifier.Kind, byte[]> derived = new HashMap<>();
        List<String> hashes = new ArrayList<>();
        for (BlindIdentifier identifier : identifiers) {
            byte[] key = derived.computeIfAbsent(identifier.kind(), kind -> keys.derived(id, use(kind, pair)));
            hashes.add(id + ":" + HexFormat.of().formatHex(SecretKeys.mac(key, identifier.text())));
        }
        return hashes;
    }

    private static String use(BlindIdentifier.Kind kind, Pair pair) {
        return "par blind 1 " + kind.name() + " " + pair.owner().code() + " "
                + pair.asker().code();
    }

    /** Whose person it is and who may ask; the other way round is another pair. */
    record Pair(TenantId owner, TenantId asker) {}
}
