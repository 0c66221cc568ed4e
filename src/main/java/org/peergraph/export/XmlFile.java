package org.peergraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML written in order; every attribute and text is escaped. */
final class XmlFile {

    private final XMLStreamWriter xml;

    private XmlFile(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** What writes the elements of one document. */
    @FunctionalInterface
    interface Content {
        void write(XmlFile file) throws XMLStreamException;
    }

    static void write(OutputStream out, Content content) throws IOException {
        try {
            var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(writer);
            xml.writeStartDocument("UTF-8", "1.0");
            content.write(new XmlFile(xml));
            xml.writeEndDocument();
            xml.flush();
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Begins an element with attributes: name, value, name, value. */
    void begin(String element, String... attributes) throws XMLStreamException {
        xml.writeStartElement(element);
        attributes(attributes);
    }

    void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    void empty(String element, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(element);
        attributes(attributes);
    }

    void text(String element, String text, String... attributes) throws XMLStreamException {
        begin(element, attributes);
        xml.writeCharacters(text);
        end();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }
}
