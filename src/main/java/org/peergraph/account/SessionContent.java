package org.peergraph.account;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.session.MapSession;

/** A session's attributes as text: Java's own serialization, reading only what is put in here. */
final class SessionContent {

    private static final Logger log = LoggerFactory.getLogger(SessionContent.class);

    /** A sign-in at ORCID that is under way takes some 3 KB. */
    private static final ObjectInputFilter KNOWN =
            ObjectInputFilter.Config.createFilter(
                    "maxbytes=65536;maxdepth=30;java.base/*;org.springframework.security.**;!*");

    String written(MapSession session) {
        Map<String, Object> attributes = new HashMap<>();
        session.getAttributeNames()
                .forEach(name -> attributes.put(name, session.getRequiredAttribute(name)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(attributes);
        } catch (IOException e) {
            throw new IllegalStateException("A session holds what cannot be written", e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    /** Nothing if an older version of this service wrote what this one does not understand. */
    Map<String, Object> read(String text) {
        Map<String, Object> attributes = new HashMap<>();
        byte[] bytes = Base64.getDecoder().decode(text);
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(KNOWN);
            ((Map<?, ?>) in.readObject())
                    .forEach((name, value) -> attributes.put((String) name, value));
        } catch (IOException | ClassNotFoundException e) {
            log.info("A session of another version of this service has ended.");
        }
        return attributes;
    }
}
