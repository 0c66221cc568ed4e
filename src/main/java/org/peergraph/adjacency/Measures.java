package org.peergraph.adjacency;

/**
 * How near two topics are, with all the numbers that go in.
 *
 * @param support c, works about both
 * @param worksA s, works about the first
 * @param worksB t, works about the second
 * @param allWorks N, works in the graph
 * @param associationStrength c/(s·t) (van Eck and Waltman, JASIST 60, 1635, 2009); 0 where nothing
 *     is about both
 * @param npmi ln(c·N/(s·t)) / −ln(c/N) (Bouma, GSCL 2009); −1 where nothing is about both, 1 where
 *     every work is
 */
public record Measures(
        int support,
        int worksA,
        int worksB,
        int allWorks,
        double associationStrength,
        double npmi) {

    static Measures of(int support, int worksA, int worksB, int allWorks) {
        double c = support;
        double expected = (double) worksA * worksB;
        double npmi;
        if (support == 0) {
            npmi = -1;
        } else if (support >= allWorks) {
            npmi = 1;
        } else {
            npmi = Math.log(c * allWorks / expected) / -Math.log(c / allWorks);
        }
        return new Measures(
                support, worksA, worksB, allWorks, support == 0 ? 0 : c / expected, npmi);
    }
}
