package org.peergraph.curation;

import java.util.List;
import java.util.Set;

/**
 * What can be corrected on a researcher's record, and what was.
 *
 * @param own whether it is the record of whoever reads this
 * @param history newest first
 * @param undoable ids of the corrections that whoever reads this may undo
 */
record CorrectionsPage(
        RecordToCorrect record,
        boolean own,
        List<CorrectionLists.Entry> history,
        Set<String> undoable) {}
