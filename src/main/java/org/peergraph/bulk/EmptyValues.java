package org.peergraph.bulk;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts and lists that are empty, which Neo4j's importer takes for absent ones: lists always, texts
 * when it reads Parquet. They are noted in a table whose rows become nodes, and these tell {@code
 * schema/empty-values} what to give back when the graph is first opened. They are few: topics and
 * institutions without leaders, records of a source that gives no versions.
 */
final class EmptyValues {

    private static final String NOTE =
            "INSERT INTO empty_value SELECT '%s', %s, '%s', %s FROM %s WHERE %s";

    private EmptyValues() {}

    private record Column(String name, boolean list) {

        String quoted() {
            return '"' + name + '"';
        }

        /** What the importer makes of the column's heading. */
        String property() {
            return name.substring(0, name.indexOf(':'));
        }

        String isEmpty() {
            return list ? "len(" + quoted() + ") = 0" : quoted() + " = ''";
        }
    }

    /**
     * Notes those of a file of nodes. Column by column: a Parquet file knows the least text of
     * each, and most columns need not be read for that.
     *
     * @param rows what was written, as a table or a function of SQL that reads it
     */
    static void note(Staging staging, GraphFile file, String rows) {
        List<Column> columns = new ArrayList<>();
        staging.forEach(
                "DESCRIBE FROM " + rows,
                row -> {
                    boolean list = row.getString(2).endsWith("[]");
                    if (list || row.getString(2).equals("VARCHAR")) {
                        columns.add(new Column(row.getString(1), list));
                    }
                });
        // The first text is what the entity goes by.
        String id = columns.getFirst().quoted();
        for (Column column : columns) {
            staging.execute(
                    NOTE.formatted(
                            file.type(),
                            id,
                            column.property(),
                            column.list(),
                            rows,
                            column.isEmpty()));
        }
    }
}
