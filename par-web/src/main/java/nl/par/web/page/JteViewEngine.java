// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.output.StringOutput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mvc.engine.ViewEngine;
import jakarta.mvc.engine.ViewEngineContext;
import jakarta.mvc.engine.ViewEngineException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import nl.par.web.language.EnglishPage;
import nl.par.web.language.Language;

/**
 * Fills the precompiled jte templates. A page is written only when it was filled to the end, so a failure gives an
 * error page and never half a page.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // injected
public class JteViewEngine implements ViewEngine {

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, JteViewEngine.class.getClassLoader());

    @Inject
    EnglishPage english;

    @Override
    public boolean supports(String view) {
        return view.endsWith(".jte");
    }

    @Override
    public void processView(ViewEngineContext context) throws ViewEngineException {
        try {
            String filled = Language.of(context.getLocale()) == Language.ENGLISH ? english(context) : dutch(context);
            context.getOutputStream().write(filled.getBytes(StandardCharsets.UTF_8));
        } catch (TemplateException | IOException e) {
            throw new ViewEngineException("Cannot fill " + context.getView(), e);
        }
    }

    private String dutch(ViewEngineContext context) {
        StringOutput filled = new StringOutput();
        templates.render(context.getView(), parameters(context), filled);
        return filled.toString();
    }

    private String english(ViewEngineContext context) {
        StringOutput filled = new StringOutput();
        templates.render(context.getView(), parameters(context), new MarkedOutput(filled));
        return english.of(filled.toString());
    }

    /** Only what the template declares: jte refuses unknown names, and the MVC implementation adds its own models. */
    private Map<String, Object> parameters(ViewEngineContext context) {
        Map<String, Object> parameters = new HashMap<>(context.getModels().asMap());
        parameters.keySet().retainAll(templates.getParamInfo(context.getView()).keySet());
        return parameters;
    }
}
