/** Topics: their page, their JSON and the lists around them. */
@NullMarked
package org.peergraph.topic;

import org.jspecify.annotations.NullMarked;
