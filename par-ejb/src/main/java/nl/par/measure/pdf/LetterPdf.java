// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import java.util.logging.Level;

/**
 * Makes the PDF of a letter: PDF/A-2a, so that it can be kept, and PDF/UA-1, so that it can be read aloud. Fetches nothing
 * from anywhere: fonts and logo are inside.
 */
@ApplicationScoped
public class LetterPdf {

    static final String FONT = "Brief";
    private static final Set<FSFontUseCase> EVERYWHERE = EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);
    private static final String FONTS = "fonts/liberation/LiberationSans-";

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** The letter as the bytes of a PDF of one or more A4 pages. */
    public byte[] render(Letter letter) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useExternalResourceAccessControl(
                (uri, type) -> uri.startsWith("data:"), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useFont(font("Regular"), FONT, 400, FontStyle.NORMAL, true, EVERYWHERE);
        builder.useFont(font("Bold"), FONT, 700, FontStyle.NORMAL, true, EVERYWHERE);
        builder.useUnicodeLineBreaker(new WordBreaker());
        builder.withProducer("PAR");
        builder.withHtmlContent(new LetterHtml(letter).write(css()), null);
        builder.toStream(pdf);
        try (BatikSVGDrawer svg = new BatikSVGDrawer()) {
            builder.useSVGDrawer(svg);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("The letter could not be composed.", e);
        }
        return pdf.toByteArray();
    }

    private static FSSupplier<InputStream> font(String style) {
        return () -> open(FONTS + style + ".ttf");
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
