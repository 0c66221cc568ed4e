package org.peergraph.export;

import java.io.IOException;
import java.io.OutputStream;
import org.springframework.http.MediaType;

/** A form in which a graph, or the works in it, can be written to a file. */
interface ExportFormat {

    /** What it is called in addresses: {@code gexf}. */
    String name();

    MediaType mediaType();

    /** Ending of the file's name, without the dot. */
    String extension();

    /** Whether it holds the works alone, as reference managers read them. */
    default boolean ofWorks() {
        return false;
    }

    /** Whether it answers a client that accepts this. */
    default boolean accepted(MediaType type) {
        return type.includes(mediaType());
    }

    /** Writes everything; closes nothing. */
    void write(Export export, OutputStream out) throws IOException;
}
