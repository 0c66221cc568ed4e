package org.peergraph.curation;

/**
 * What a correction would change, before somebody makes it.
 *
 * @param direct whether they decide about it themselves
 */
record PreviewPage(Preview preview, CorrectionLists.Entry entry, boolean direct) {}
