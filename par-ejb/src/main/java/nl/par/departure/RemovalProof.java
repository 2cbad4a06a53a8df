// SPDX-License-Identifier: EUPL-1.2
package nl.par.departure;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import nl.par.audit.ChainKeys;

/**
 * What was removed. Numbers only, so that it may be kept.
 *
 * @param export the SHA-256 of the export that was made before
 * @param removed rows per table
 */
public record RemovalProof(String tenant, Instant at, String export, Instant exported, Map<String, Long> removed) {

    /** All rows together. */
    public long rows() {
        return removed.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * The proof as JSON, signed with the key of this node's log: {@code handtekening} is Ed25519 over the UTF-8 bytes of {@code verklaring}.
     *
     * @param elsewhere what was removed beside the database
     */
    public String signed(ChainKeys keys, List<String> elsewhere) {
        String statement = statement(elsewhere);
        return Json.createObjectBuilder()
                        .add("verklaring", statement)
                        .add(
                                "handtekening",
                                Base64.getEncoder()
                                        .encodeToString(keys.sign(statement.getBytes(StandardCharsets.UTF_8))))
                        .add("sleutel", keys.ownId())
                        .build()
                + "\n";
    }

    private String statement(List<String> elsewhere) {
        JsonObjectBuilder counts = Json.createObjectBuilder();
        removed.forEach(counts::add);
        JsonArrayBuilder others = Json.createArrayBuilder();
        elsewhere.forEach(others::add);
        return Json.createObjectBuilder()
                .add("organisatie", tenant)
                .add("verwijderd", at.toString())
                .add("export", export)
                .add("exportGemaakt", exported.toString())
                .add("rijen", counts)
                .add("rijenSamen", rows())
                .add("rijenOver", 0)
                .add("ookVerwijderd", others)
                .build()
                .toString();
    }
}
