// SPDX-License-Identifier: EUPL-1.2
package nl.par.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/** SHA-256, and the Merkle root of a batch. A leaf and a node start with another byte, so neither passes for the other. */
final class Hash {

    /** What stands before the first seal. */
    private static final byte[] NONE = new byte[32];

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private Hash() {}

    static byte[] none() {
        return NONE.clone();
    }

    static byte[] of(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] leaf(byte[] bytes) {
        return of(LEAF, bytes);
    }

    /** The root over leaves in their order; a node without a neighbour moves up as it is. */
    static byte[] merkleRoot(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return none();
        }
        List<byte[]> level = leaves;
        while (level.size() > 1) {
            List<byte[]> above = new ArrayList<>();
            for (int i = 0; i < level.size(); i += 2) {
                above.add(i + 1 < level.size() ? of(NODE, level.get(i), level.get(i + 1)) : level.get(i));
            }
            level = above;
        }
        return level.get(0);
    }
}
