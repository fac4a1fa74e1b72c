package org.anjuan.document.pdf;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XHTML: no document type, no entity from elsewhere. For one thread. */
final class Markup {

    private final DocumentBuilder builder;

    Markup() {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
            factory.setNamespaceAware(true);
            builder = factory.newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        builder.setErrorHandler(new DefaultHandler());
    }

    /** @throws UnsetException where the text is no XHTML */
    Document read(String xhtml) throws IOException {
        try {
            return builder.parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXException e) {
            int line = e instanceof SAXParseException at ? at.getLineNumber() : 1;
            throw new UnsetException("dossier.paper.malformed", false, e, line, String.valueOf(e.getMessage()));
        }
    }
}
