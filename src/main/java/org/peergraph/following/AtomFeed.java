package org.peergraph.following;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.peergraph.account.Secret;
import org.springframework.stereotype.Component;

/** News as Atom (RFC 4287). */
@Component
class AtomFeed {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final ItemText text;

    AtomFeed(ItemText text) {
        this.text = text;
    }

    /**
     * @param secret of the feed's address
     * @param site address this service is reached at
     */
    String of(List<FeedItem> items, String secret, String site) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            element(xml, "id", urn(Secret.hash(secret)));
            element(xml, "title", "New around what you follow");
            xml.writeStartElement("author");
            element(xml, "name", "Peergraph");
            xml.writeEndElement();
            element(
                    xml,
                    "updated",
                    items.stream().findFirst().map(FeedItem::at).orElse(Instant.EPOCH).toString());
            link(xml, "self", site + "/feed/atom/" + secret);
            link(xml, "alternate", site + "/feed");
            for (FeedItem item : items) {
                entry(xml, item, site);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toString();
    }

    private void entry(XMLStreamWriter xml, FeedItem item, String site) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", urn(item.id()));
        element(xml, "title", text.title(item));
        element(xml, "updated", item.at().toString());
        link(xml, "alternate", NewsLetter.origin(site) + text.path(item));
        String why = text.why(item);
        if (!why.isEmpty()) {
            element(xml, "summary", why);
        }
        xml.writeEndElement();
    }

    private static String urn(String id) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
    }

    private static void link(XMLStreamWriter xml, String relation, String address)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    /** Characters XML has no place for are left out: sources have them in titles. */
    private static void element(XMLStreamWriter xml, String name, String content)
            throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(
                content.replaceAll(
                        "[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", ""));
        xml.writeEndElement();
    }
}
