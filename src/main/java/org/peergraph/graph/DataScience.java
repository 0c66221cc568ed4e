package org.peergraph.graph;

import java.util.List;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.exceptions.KernelException;
import org.neo4j.gds.catalog.GraphDropProc;
import org.neo4j.gds.catalog.GraphProjectProc;
import org.neo4j.gds.leiden.LeidenWriteProc;
import org.neo4j.kernel.api.procedure.GlobalProcedures;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** The procedures of Graph Data Science that Peergraph uses, for the embedded database. */
final class DataScience {

    static final List<Class<?>> PROCEDURES =
            List.of(GraphProjectProc.class, GraphDropProc.class, LeidenWriteProc.class);

    private DataScience() {}

    /** Offers them in every database of the service, as the plugin does on a server. */
    static void offer(DatabaseManagementService service) {
        GraphDatabaseAPI database =
                (GraphDatabaseAPI) service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
        GlobalProcedures procedures =
                database.getDependencyResolver().resolveDependency(GlobalProcedures.class);
        try {
            for (Class<?> procedure : PROCEDURES) {
                procedures.registerProcedure(procedure);
            }
        } catch (KernelException e) {
            throw new IllegalStateException("missing: Graph Data Science", e);
        }
    }
}
