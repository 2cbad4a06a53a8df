// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.api;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * How the API writes JSON: absent members are left out, unknown ones ignored; moments come with any offset and leave in UTC
 * ({@code Z}); days are plain dates.
 */
@Provider
public class JsonFormat implements ContextResolver<Jsonb> {

    private static final Jsonb JSONB =
            JsonbBuilder.create(new JsonbConfig().withNullValues(false).withAdapters(new AnyOffset(), new Utc()));

    @Override
    public Jsonb getContext(Class<?> type) {
        return JSONB;
    }

    /** A moment with an offset. */
    static final class AnyOffset implements JsonbAdapter<OffsetDateTime, String> {

        @Override
        public String adaptToJson(OffsetDateTime moment) {
            return moment.toInstant().toString();
        }

        @Override
        public OffsetDateTime adaptFromJson(String text) {
            return OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC);
        }
    }

    /** A moment in UTC. */
    static final class Utc implements JsonbAdapter<Instant, String> {

        @Override
        public String adaptToJson(Instant moment) {
            return moment.toString();
        }

        @Override
        public Instant adaptFromJson(String text) {
            return OffsetDateTime.parse(text).toInstant();
        }
    }
}
