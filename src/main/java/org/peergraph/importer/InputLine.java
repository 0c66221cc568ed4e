package org.peergraph.importer;

/**
 * One line of an input file that is not blank, without its line end; or one element of an array.
 *
 * @param position the number of the line or element and the index and name of the file, as sinks
 *     and resumed runs need it
 */
public record InputLine(RecordPosition position, String text) {}
