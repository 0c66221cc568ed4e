package org.peergraph.importer.arxiv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.peergraph.importer.CollectingSink;
import org.peergraph.importer.ReadProgress;
import org.peergraph.importer.RecordPosition;

/** Files of arXiv metadata, and what is read of them. */
abstract class ArxivFolder {

    static final String WHOLE =
            """
            {"id":"0704.0001","authors":"C. Bal\\\\'azs, C.-P. Yuan","title":"Prompt diphotons at\\n  LHC energies",\
            "journal-ref":"Phys.Rev.D76:013009,2007","doi":"10.1103/PhysRevD.76.013009","categories":"hep-ph cs.NE",\
            "abstract":"  Erd\\\\H{o}s at $\\\\v{x}$ by\\n54.9\\\\%.\\n","versions":[\
            {"version":"v1","created":"Mon, 2 Apr 2007 19:18:42 GMT"},\
            {"version":"v2","created":"Tue, 24 Jul 2007 20:10:27 GMT"}],"update_date":"2008-11-26",\
            "authors_parsed":[["Bal\\u00e1zs","C.",""],["Yuan","C. -P.","Jr."]]}""";

    static final String SPARE =
            "{\"id\":\"0704.0002\",\"title\":\"Spare\",\"authors\":\"A. One\",\"categories\":\"cs.NE\"}";

    @TempDir Path folder;

    final CollectingSink sink = new CollectingSink();

    void read(Path file) {
        new ArxivSource(List.of(file)).read(RecordPosition.START, sink, ReadProgress.NONE);
    }

    Path write(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }
}
