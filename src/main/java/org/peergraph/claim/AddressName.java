package org.peergraph.claim;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.peergraph.identifier.FoldedName;

/**
 * Tells whether an institution gave an address to somebody of this name: {@code
 * wei.fang@pku.edu.cn} to Wei Fang. Initials are not enough, since several people share them.
 */
final class AddressName {

    private AddressName() {}

    /**
     * Whether the local part is made of the first and the last word of the name, in full, and of
     * nothing else.
     */
    static boolean is(String localPart, String name) {
        String[] words = FoldedName.of(name).value().split("-");
        if (words.length < 2) {
            return false;
        }
        String first = words[0];
        String last = words[words.length - 1];
        if (first.length() < 2 || last.length() < 2) {
            return false;
        }
        Set<String> parts =
                new TreeSet<>(Arrays.asList(FoldedName.of(localPart).value().split("-")));
        Set<String> whole = Set.of(first + last, last + first);
        return parts.equals(Set.copyOf(Arrays.asList(first, last)))
                || (parts.size() == 1 && whole.contains(parts.iterator().next()));
    }
}
