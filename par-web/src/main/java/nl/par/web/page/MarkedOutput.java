// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.page;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import nl.par.web.language.Data;
import org.jspecify.annotations.Nullable;

/** A page in which what was filled in stands between marks, escaped as on any page, so that a translation leaves it alone. */
final class MarkedOutput extends OwaspHtmlTemplateOutput {

    MarkedOutput(TemplateOutput output) {
        super(output);
    }

    @Override
    public void writeUserContent(@Nullable String value) {
        if (value != null) {
            writeContent(Data.start());
            super.writeUserContent(Data.unmarked(value));
            writeContent(Data.end());
        }
    }

    @Override
    public void writeUserContent(int value) {
        writeUserContent(String.valueOf(value));
    }

    @Override
    public void writeUserContent(long value) {
        writeUserContent(String.valueOf(value));
    }
}
