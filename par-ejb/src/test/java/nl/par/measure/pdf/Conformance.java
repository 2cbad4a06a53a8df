// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure.pdf;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF what is wrong with a PDF as PDF/A-2a and as PDF/UA-1. */
public final class Conformance {

    private Conformance() {}

    /** Every failed rule of both profiles; empty when the PDF holds both promises. */
    public static List<String> faults(byte[] pdf) {
        VeraGreenfieldFoundryProvider.initialise();
        List<String> faults = new ArrayList<>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            faults.addAll(faults(pdf, flavour));
        }
        return faults;
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> faults = new ArrayList<>(result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> flavour + " " + assertion.getRuleId().getClause() + ": " + assertion.getMessage())
                    .distinct()
                    .toList());
            if (!result.isCompliant() && faults.isEmpty()) {
                faults.add(flavour + ": not compliant");
            }
            return faults;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
