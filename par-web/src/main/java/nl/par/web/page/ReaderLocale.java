// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.page;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mvc.locale.LocaleResolver;
import jakarta.mvc.locale.LocaleResolverContext;
import jakarta.ws.rs.core.Cookie;
import java.util.Locale;
import java.util.Optional;
import nl.par.web.language.Language;

/** PAR speaks Dutch, whatever the browser asks for, until its reader chooses another language; the browser keeps that choice. */
@ApplicationScoped
@Priority(1)
public class ReaderLocale implements LocaleResolver {

    /** The cookie that keeps the choice; it says nothing else. */
    public static final String COOKIE = "taal";

    @Override
    public Locale resolveLocale(LocaleResolverContext context) {
        return Optional.ofNullable(context.getCookie(COOKIE))
                .map(Cookie::getValue)
                .flatMap(Language::of)
                .orElse(Language.DUTCH)
                .locale();
    }
}
