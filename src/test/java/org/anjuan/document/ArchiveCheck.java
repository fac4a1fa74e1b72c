package org.anjuan.document;

import java.nio.file.Path;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Asks veraPDF, which is made ready once for all tests, whether a file is PDF/A-3b. */
public final class ArchiveCheck {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private ArchiveCheck() {}

    /** The first few rules that the file breaks; none where it is archive form. */
    public static List<String> violations(Path pdf) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(pdf.toFile(), PDFAFlavour.PDFA_3_B);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_3_B, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage() + " "
                            + assertion.getLocation().getContext())
                    .limit(5)
                    .toList();
        }
    }
}
