// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.output.StringOutput;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagePolicyTest {

    @TempDir
    Path classes;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<button onclick=\"leave()\">Weg</button>",
                "@param String who\n<a href=${who}>Weg</a>",
                "@param String who\n<${who}>Weg</a>"
            })
    void a_template_that_the_policy_forbids_does_not_compile(String template) {
        assertThatThrownBy(() -> compile(template))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("allowed");
    }

    @Test
    void text_is_escaped_where_it_stands() {
        StringOutput out = new StringOutput();
        compile("@param String who\n<a title=\"${who}\">${who}</a>").render("t.jte", "\"<script>", out);
        assertThat(out.toString()).contains("title=\"&#34;&lt;script>\"", ">\"&lt;script&gt;</a>");
    }

    private TemplateEngine compile(String template) {
        TemplateEngine engine = TemplateEngine.create(new Single(template), classes, ContentType.Html);
        engine.setHtmlPolicy(new PagePolicy());
        engine.prepareForRendering("t.jte");
        return engine;
    }

    /** One template, t.jte. */
    private record Single(String template) implements CodeResolver {

        @Override
        public String resolve(String name) {
            return template;
        }

        @Override
        public long getLastModified(String name) {
            return 0;
        }

        @Override
        public List<String> resolveAllTemplateNames() {
            return List.of("t.jte");
        }

        @Override
        public boolean exists(String name) {
            return name.equals("t.jte");
        }
    }
}
