package org.anjuan.document.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.GregorianCalendar;
import java.util.List;
import javax.xml.transform.TransformerException;
import org.anjuan.domain.calendar.OfficeTime;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;

/** Makes a finished document PDF/A-3b: colour profile, metadata, language, title. */
public final class ArchiveForm {

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final String PRODUCER = "Anjuan";

    private ArchiveForm() {}

    /** What the document says of itself. */
    public record Properties(String title, String author, String subject, String keywords, LocalDateTime madeAt) {}

    /** Writes profile, metadata, language and title into the document. */
    public static void apply(PDDocument document, Properties properties) throws IOException {
        var catalog = document.getDocumentCatalog();
        document.setVersion(1.7f);
        catalog.setLanguage("zh-CN");
        var made = GregorianCalendar.from(properties.madeAt().atZone(OfficeTime.ZONE));
        made.set(GregorianCalendar.MILLISECOND, 0);
        document.setDocumentInformation(information(properties, made));
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp(properties, made));
        catalog.setMetadata(metadata);
        var intent = new PDOutputIntent(document, new ByteArrayInputStream(SRGB));
        intent.setInfo("sRGB IEC61966-2.1");
        intent.setOutputCondition("sRGB IEC61966-2.1");
        intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
        intent.setRegistryName("http://www.color.org");
        catalog.setOutputIntents(List.of(intent));
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    private static PDDocumentInformation information(Properties properties, GregorianCalendar made) {
        var information = new PDDocumentInformation();
        information.setTitle(properties.title());
        information.setAuthor(properties.author());
        information.setSubject(properties.subject());
        information.setKeywords(properties.keywords());
        information.setCreator(PRODUCER);
        information.setProducer(PRODUCER);
        information.setCreationDate(made);
        information.setModificationDate(made);
        return information;
    }

    private static byte[] xmp(Properties properties, GregorianCalendar made) throws IOException {
        var xmp = XMPMetadata.createXMPMetadata();
        try {
            var identification = xmp.createAndAddPDFAIdentificationSchema();
            identification.setPart(3);
            identification.setConformance("B");
            var core = xmp.createAndAddDublinCoreSchema();
            core.setTitle(properties.title());
            core.addCreator(properties.author());
            core.setDescription(properties.subject());
            core.addLanguage("zh-CN");
            var basic = xmp.createAndAddXMPBasicSchema();
            basic.setCreatorTool(PRODUCER);
            basic.setCreateDate(made);
            basic.setModifyDate(made);
            var pdf = xmp.createAndAddAdobePDFSchema();
            pdf.setProducer(PRODUCER);
            pdf.setKeywords(properties.keywords());
            var out = new ByteArrayOutputStream();
            new XmpSerializer().serialize(xmp, out, true);
            return out.toByteArray();
        } catch (BadFieldValueException | TransformerException e) {
            throw new IOException("metadata cannot be written", e);
        }
    }
}
