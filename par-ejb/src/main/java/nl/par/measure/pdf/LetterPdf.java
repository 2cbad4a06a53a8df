// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure.pdf;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.par.kernel.pdf.AccessiblePdf;

/**
 * Makes the PDF of a letter: PDF/A-2a, so that it can be kept, and PDF/UA-1, so that it can be read aloud. Fetches nothing
 * from anywhere: fonts and logo are inside.
 */
@ApplicationScoped
public class LetterPdf {

    /** The letter as the bytes of a PDF of one or more A4 pages. */
    public byte[] render(Letter letter) {
        return AccessiblePdf.compose(new LetterHtml(letter).write(css()));
    }

    private static String css() {
        try (InputStream css = open("letter.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        InputStream resource = LetterPdf.class.getResourceAsStream(name);
        if (resource == null) {
            throw new IllegalStateException("missing in the application: " + name);
        }
        return resource;
    }
}
