package org.peergraph.generator;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A gzipped file of one JSON object a line. The gzip header holds no time, hence the same bytes.
 */
final class JsonLines implements AutoCloseable {

    /** In bytes; less makes deflating slower, more does not make it faster. */
    private static final int BUFFER = 1 << 16;

    private static final JsonFactory JSON =
            JsonFactory.builder().rootValueSeparator((String) null).build();

    private final JsonGenerator generator;

    JsonLines(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        generator = JSON.createGenerator(ObjectWriteContext.empty(), gzip(file));
    }

    private static OutputStream gzip(Path file) throws IOException {
        OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
        return new GZIPOutputStream(bytes, BUFFER) {
            {
                // Twice as fast as the default and a quarter larger.
                def.setLevel(Deflater.BEST_SPEED);
            }
        };
    }

    /** Writes one object; the taker gets the generator inside of it. */
    void line(Consumer<JsonGenerator> fields) {
        generator.writeStartObject();
        fields.accept(generator);
        generator.writeEndObject();
        generator.writeRaw('\n');
    }

    @Override
    public void close() {
        generator.close();
    }
}
