// SPDX-License-Identifier: EUPL-1.2
package nl.par.departure;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.InputStream;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an archive holds.
 *
 * @param rows how many of each table
 * @param files how many files beside them
 */
record Manifest(String tenant, Instant at, Map<String, Long> rows, long files) {

    static final String NAME = "manifest.json";

    static String write(Manifest manifest) {
        JsonObjectBuilder rows = Json.createObjectBuilder();
        manifest.rows.forEach(rows::add);
        return Json.createObjectBuilder()
                        .add("organisatie", manifest.tenant)
                        .add("gemaakt", manifest.at.toString())
                        .add("vorm", "PAR-export 1")
                        .add("rijen", rows)
                        .add("bestanden", manifest.files)
                        .build()
                + "\n";
    }

    static Manifest read(InputStream in) {
        try (JsonReader reader = Json.createReader(in)) {
            JsonObject json = reader.readObject();
            Map<String, Long> rows = new TreeMap<>();
            JsonObject counts = json.getJsonObject("rijen");
            counts.keySet()
                    .forEach(
                            table -> rows.put(table, counts.getJsonNumber(table).longValue()));
            return new Manifest(
                    json.getString("organisatie"),
                    Instant.parse(json.getString("gemaakt")),
                    rows,
                    json.getJsonNumber("bestanden").longValue());
        }
    }
}
