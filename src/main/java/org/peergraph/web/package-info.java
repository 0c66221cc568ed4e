/** What every page and every answer shares: layout, errors, headers, addresses. */
@NullMarked
package org.peergraph.web;

import org.jspecify.annotations.NullMarked;
