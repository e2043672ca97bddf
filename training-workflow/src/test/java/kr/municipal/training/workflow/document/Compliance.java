package kr.municipal.training.workflow.document;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF finds wrong with a file, as PDF/A-3a and as PDF/UA-1. */
public final class Compliance {

    private static final List<PDFAFlavour> CLAIMED = List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1);

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Compliance() {}

    public static List<String> violations(byte[] file) throws Exception {
        List<String> found = new ArrayList<>();
        for (PDFAFlavour flavour : CLAIMED) {
            found.addAll(violations(file, flavour));
        }
        return found;
    }

    private static List<String> violations(byte[] file, PDFAFlavour flavour) throws Exception {
        try (InputStream in = new ByteArrayInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            if (result.getPDFAFlavour() != flavour || result.getTotalAssertions() == 0) {
                throw new IllegalStateException("nothing was judged by " + flavour);
            }
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> flavour + " " + assertion.getRuleId().getClause() + ": " + assertion.getMessage())
                    .toList();
        }
    }
}
