/** The command {@code import}. */
@NullMarked
package org.peergraph.importer.command;

import org.jspecify.annotations.NullMarked;
