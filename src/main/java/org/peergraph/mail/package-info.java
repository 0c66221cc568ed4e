/** Mail that leaves: written with what causes it, delivered afterwards. */
@NullMarked
package org.peergraph.mail;

import org.jspecify.annotations.NullMarked;
