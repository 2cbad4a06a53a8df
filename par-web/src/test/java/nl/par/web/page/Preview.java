// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.par.tenancy.TenantConfig;
import nl.par.tenancy.TenantId;
import nl.par.web.language.English;
import nl.par.web.language.EnglishPage;
import nl.par.web.language.Language;
import org.jspecify.annotations.Nullable;

/** Fills a template with samples and keeps the page in {@code target/preview}, so that it can be looked at. */
public final class Preview {

    private static final Path FOLDER = Path.of("target", "preview");
    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Preview.class.getClassLoader());

    private static final TenantConfig CONFIG = new TenantConfig(Path.of(System.getProperty("par.tenant-config")));

    private Preview() {}

    /** The frame as someone of this organisation sees it. */
    public static Page page(String title, String path, String tenant, @Nullable Flash flash) {
        Organisation organisation = theme(tenant).organisation("provincie Overijssel");
        List<MenuEntry> menu = List.of(
                new MenuEntry("Raadplegen", "/raadplegen", path.startsWith("/raadplegen"), 0),
                new MenuEntry("Melden", "/melden", path.startsWith("/melden"), 0),
                new MenuEntry("Dossiers", "/dossiers", path.startsWith("/dossiers"), 0),
                new MenuEntry("Beoordelen", "/beoordelen", path.startsWith("/beoordelen"), 3),
                new MenuEntry("Rapportage", "/rapportage", path.startsWith("/rapportage"), 0));
        return new Page(
                title,
                path,
                organisation,
                "Joke de Boer",
                menu,
                new Page.CsrfField("_csrf", "token"),
                flash,
                "/",
                Language.DUTCH,
                "1");
    }

    /** The frame before log-in. */
    public static Page publicPage(String title) {
        return new Page(
                title,
                "/",
                null,
                null,
                List.of(),
                new Page.CsrfField("_csrf", "token"),
                null,
                "/",
                Language.DUTCH,
                "1");
    }

    /** The filled page; a copy is kept under this name. */
    public static String draw(String name, String template, Page page, Object view) {
        return keep(name, fill(template, Map.of("page", page, "view", view)));
    }

    static String fill(String template, Map<String, Object> parameters) {
        StringOutput filled = new StringOutput();
        TEMPLATES.render(template, parameters, filled);
        return filled.toString();
    }

    /** The filled template as a reader of English gets it. */
    static String inEnglish(String template, Map<String, Object> parameters) {
        StringOutput filled = new StringOutput();
        TEMPLATES.render(template, parameters, new MarkedOutput(filled));
        return new EnglishPage(new English()).of(filled.toString());
    }

    static String keep(String name, String html) {
        try {
            Files.createDirectories(FOLDER.resolve("thema"));
            for (String code : List.of("pv23", "gm0193", "gm0150", "ws0664")) {
                Files.writeString(
                        FOLDER.resolve("thema").resolve(code + ".css"),
                        theme(code).css());
                Files.write(
                        FOLDER.resolve("thema").resolve(code + ".svg"),
                        Files.readAllBytes(theme(code).look().logo()));
            }
            String local = html.replace("\"/static/", "\"../static/")
                    .replace("\"/thema/", "\"thema/")
                    .replaceAll("\\?v=[0-9a-f]+", "");
            Files.writeString(FOLDER.resolve(name + ".html"), local);
            return html;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Theme theme(String code) {
        TenantId tenant = new TenantId(code);
        return new Theme(tenant, CONFIG.settings(tenant).look());
    }
}
