package org.peergraph.graph;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;

/**
 * How to reach the process that holds a store, left beside the store and readable by its owner
 * only.
 *
 * @param uri Bolt address on loopback
 * @param password of the user {@code neo4j}, generated at every start
 */
record StoreEndpoint(String uri, String password, long process) {

    private static final String FILE = "peergraph.endpoint";

    static Optional<StoreEndpoint> find(Path store) {
        try {
            Properties properties = new Properties();
            properties.load(new StringReader(Files.readString(store.resolve(FILE))));
            return Optional.of(
                    new StoreEndpoint(
                            properties.getProperty("uri", ""),
                            properties.getProperty("password", ""),
                            Long.parseLong(properties.getProperty("process", "0"))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves the endpoint beside the store; written whole or not at all. */
    void leaveAt(Path store) {
        Properties properties = new Properties();
        properties.setProperty("uri", uri);
        properties.setProperty("password", password);
        properties.setProperty("process", Long.toString(process));
        try {
            StringWriter text = new StringWriter();
            properties.store(text, null);
            Path draft = store.resolve(FILE + ".draft");
            Files.deleteIfExists(draft);
            Files.createFile(draft, ownerOnly(store));
            Files.writeString(draft, text.toString());
            Files.move(
                    draft,
                    store.resolve(FILE),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void removeFrom(Path store) {
        try {
            Files.deleteIfExists(store.resolve(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path store) {
        boolean posix = store.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
