// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.page;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mvc.locale.LocaleResolver;
import jakarta.mvc.locale.LocaleResolverContext;
import java.util.Locale;

/** PAR speaks Dutch, whatever the browser asks for. */
@ApplicationScoped
@Priority(1)
public class DutchLocale implements LocaleResolver {

    static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Override
    public Locale resolveLocale(LocaleResolverContext context) {
        return DUTCH;
    }
}
