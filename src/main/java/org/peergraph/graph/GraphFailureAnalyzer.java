package org.peergraph.graph;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells in a sentence, without a stack trace, why there is no graph to start with. */
class GraphFailureAnalyzer extends AbstractFailureAnalyzer<GraphException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, GraphException cause) {
        String reason = cause.getCause() == null ? "" : "\n" + cause.getCause().getMessage();
        return new FailureAnalysis(cause.getMessage() + reason, null, cause);
    }
}
