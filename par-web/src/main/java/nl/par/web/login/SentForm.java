// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.login;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.par.web.problem.TooSlow;

/** Reads the fields of a form that nobody will handle now. Files are not kept: who sends them keeps them herself. */
final class SentForm {

    private static final int LARGEST = 256 * 1024;

    /** Proof that a form is ours; when the form is sent again it gets a new one. */
    private static final Set<String> PROOF = Set.of("_csrf", "X-CSRF-TOKEN", "org.eclipse.krazo.csrf.token");

    private SentForm() {}

    /** The fields, the proof with them, or nothing when this is no plain form, or one too large to keep. It can be read on. */
    static Optional<Map<String, List<String>>> read(ContainerRequestContext context) {
        MediaType type = context.getMediaType();
        if (type == null || !MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(type)) {
            return Optional.empty();
        }
        try {
            InputStream sent = context.getEntityStream();
            byte[] body = sent.readNBytes(LARGEST + 1);
            context.setEntityStream(new SequenceInputStream(new ByteArrayInputStream(body), sent));
            return body.length > LARGEST
                    ? Optional.empty()
                    : Optional.of(fields(new String(body, StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            throw new UncheckedIOException(TooSlow.or(e));
        } catch (IllegalArgumentException notAForm) {
            return Optional.empty();
        }
    }

    /** What was typed. */
    static Map<String, List<String>> withoutProof(Map<String, List<String>> fields) {
        Map<String, List<String>> typed = new LinkedHashMap<>(fields);
        typed.keySet().removeAll(PROOF);
        return typed;
    }

    private static Map<String, List<String>> fields(String body) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String pair : body.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.computeIfAbsent(decoded(pair.substring(0, equals)), none -> new ArrayList<>())
                        .add(decoded(pair.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
