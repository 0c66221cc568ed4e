/** Who is signed in: accounts, how they prove who they are, and their sessions. */
@NullMarked
package org.peergraph.account;

import org.jspecify.annotations.NullMarked;
