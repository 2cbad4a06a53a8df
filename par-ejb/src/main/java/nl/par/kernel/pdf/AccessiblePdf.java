// SPDX-License-Identifier: EUPL-1.2
package nl.par.kernel.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.logging.Level;

/**
 * Composes pages: PDF/A-2a, so that they can be kept, and PDF/UA-1, so that they can be read aloud. Fetches nothing from anywhere: fonts and
 * pictures are inside. For that the XHTML must have a language, a title, a {@code subject} and bookmarks, and must use {@link #FONT}.
 */
public final class AccessiblePdf {

    /** The typeface that is there on every server. */
    public static final String FONT = "Brief";

    private static final Set<FSFontUseCase> EVERYWHERE = EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);
    private static final String FONTS = "fonts/liberation/LiberationSans-";

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private AccessiblePdf() {}

    /** The XHTML as the bytes of a PDF. */
    public static byte[] compose(String xhtml) {
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
        builder.withHtmlContent(xhtml, null);
        builder.toStream(pdf);
        try (BatikSVGDrawer svg = new BatikSVGDrawer()) {
            builder.useSVGDrawer(svg);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("The pages could not be composed.", e);
        }
        return pdf.toByteArray();
    }

    private static FSSupplier<InputStream> font(String style) {
        return () -> {
            InputStream font = AccessiblePdf.class.getResourceAsStream(FONTS + style + ".ttf");
            if (font == null) {
                throw new IllegalStateException("missing in the application: " + FONTS + style);
            }
            return font;
        };
    }
}
