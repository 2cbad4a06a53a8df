// SPDX-License-Identifier: EUPL-1.2
package nl.par.audit;

/**
 * A batch and the signature under it.
 *
 * @param root as it was signed and stored; {@link Batch#root} computes what it should be
 * @param signature Ed25519 over the root
 * @param keyId which key signed, so that a node can verify what another node sealed
 */
@SuppressWarnings("ArrayRecordComponent") // compared with Arrays.equals
record Seal(Batch batch, byte[] root, byte[] signature, String keyId) {}
