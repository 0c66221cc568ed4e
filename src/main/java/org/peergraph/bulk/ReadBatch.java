package org.peergraph.bulk;

import java.util.List;
import org.peergraph.importer.ImportedRecord;

/**
 * Records on their way from a reader to a writer.
 *
 * @param first number of the first record; the others follow
 */
record ReadBatch(BulkInput input, long first, List<ImportedRecord> records) {}
