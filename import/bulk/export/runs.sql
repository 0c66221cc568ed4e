-- nodes: ImportRun
FROM import_run_node
