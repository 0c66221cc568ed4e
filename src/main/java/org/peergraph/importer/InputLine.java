package org.peergraph.importer;

/**
 * One line of an input file that is not blank, without its line end.
 *
 * @param position the line number and the index and name of the file, as sinks and resumed runs
 *     need it
 */
public record InputLine(RecordPosition position, String text) {}
