package org.peergraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** A form of works that reference managers read: text in UTF-8, one work after the other. */
interface ReferenceFormat extends ExportFormat {

    /** One work, its end of line included. */
    String reference(CitedWork work);

    @Override
    default boolean ofWorks() {
        return true;
    }

    @Override
    default void write(Export export, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        for (CitedWork work : export.works()) {
            writer.write(reference(work));
        }
        writer.flush();
    }
}
