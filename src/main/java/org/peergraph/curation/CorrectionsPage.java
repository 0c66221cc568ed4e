package org.peergraph.curation;

import java.util.List;
import java.util.Set;

/**
 * What can be corrected on a researcher's record, and what was.
 *
 * @param history newest first
 * @param undoable ids of the corrections that whoever reads this may undo
 */
record CorrectionsPage(
        RecordToCorrect record, List<CorrectionLists.Entry> history, Set<String> undoable) {}
