package org.anjuan.document.bind;

import java.io.IOException;
import java.nio.file.Path;
import org.anjuan.document.TestFiles;
import org.anjuan.document.TestFiles.Items;
import org.anjuan.document.TestPress;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.document.BindingRules;
import org.anjuan.usecase.port.DossierPress.Pressed;
import org.anjuan.usecase.port.Progress;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;

/** A test that binds a volume and reads what was bound. */
abstract class VolumeTest {

    final Items items = new Items();

    @TempDir
    Path folder;

    /** Binds one volume of this file by the rules as they ship. */
    Pressed.Done bind(CaseFile file, Volume volume) throws IOException {
        return bind(TestPress.RULES, file, volume);
    }

    /** Binds the main volume of a file that holds nothing but these parts. */
    Pressed.Done bind(BindingRules rules, Part... parts) throws IOException {
        return bind(rules, fileOf(parts), Volume.MAIN);
    }

    Pressed.Done bind(BindingRules rules, CaseFile file, Volume volume) throws IOException {
        return (Pressed.Done)
                TestPress.of(items, rules).volume(TestFiles.stored(file), volume, target(), Progress.IGNORED);
    }

    /** A file that holds nothing but these parts. */
    static CaseFile fileOf(Part... parts) {
        var full = TestFiles.full(new Items());
        var file = CaseFile.empty(full.id(), full.head());
        for (var part : parts) file = file.with(part);
        return file;
    }

    /** Where the volume is bound to. */
    Path target() {
        return folder.resolve("volume.pdf");
    }

    PDDocument open() throws IOException {
        return Loader.loadPDF(target().toFile());
    }

    /** What stands on the pages, without its spaces. */
    static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00A0\u3000]", "");
    }
}
