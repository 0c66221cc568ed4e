-- nodes: Researcher
FROM researcher_node
