// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.incident;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.par.kernel.Json;
import nl.par.web.page.Fields;
import org.jspecify.annotations.Nullable;

/**
 * A form as it was typed, to keep as a draft.
 *
 * @param stap the step of completing a report; absent for the first minute
 * @param velden the fields by name
 */
public record Typed(@Nullable String stap, Map<String, List<String>> velden) {

    static final String BSN = "betrokkene.burgerservicenummer";

    /** All that was sent, without the token that proves the form is ours and without a BSN, which a draft does not seal (R13). */
    static String json(@Nullable String step, MultivaluedMap<String, String> sent) {
        Map<String, List<String>> kept = new LinkedHashMap<>(sent);
        kept.keySet().removeIf(name -> name.toLowerCase(java.util.Locale.ROOT).contains("csrf"));
        kept.remove(BSN);
        return Json.write(new Typed(step, kept));
    }

    static Typed of(String json) {
        return Json.read(json, Typed.class);
    }

    /** The form, filled in again. */
    Fields fields() {
        MultivaluedMap<String, String> sent = new MultivaluedHashMap<>();
        velden.forEach((name, texts) -> sent.put(name, texts));
        return Fields.of(sent);
    }
}
