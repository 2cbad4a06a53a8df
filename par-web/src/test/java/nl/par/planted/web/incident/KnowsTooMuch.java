// SPDX-License-Identifier: EUPL-1.2
package nl.par.planted.web.incident;

import java.time.Instant;

/** Planted: the technologies of others. */
public class KnowsTooMuch {
    Object token(com.nimbusds.jwt.SignedJWT token) {
        return token.getState();
    }

    Object template(gg.jte.TemplateEngine engine) {
        return engine.hasTemplate("");
    }

    Object data(jakarta.persistence.EntityManager data) {
        return data.isOpen();
    }

    Instant time() {
        return Instant.now();
    }
}
