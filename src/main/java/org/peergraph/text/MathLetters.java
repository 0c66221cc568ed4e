package org.peergraph.text;

import java.util.Map;

/**
 * Letters of mathematical alphabets, which browsers show where the mathvariant attribute is
 * ignored.
 */
final class MathLetters {

    /** First capital of each alphabet in Unicode's block of mathematical alphanumeric symbols. */
    private static final Map<String, Integer> CAPITALS =
            Map.of(
                    "bold", 0x1D400,
                    "script", 0x1D49C,
                    "fraktur", 0x1D504,
                    "double-struck", 0x1D538,
                    "sans-serif", 0x1D5A0,
                    "monospace", 0x1D670);

    /** Letters that Unicode had before that block. */
    private static final Map<String, String> EARLIER =
            Map.of(
                    "script", "BℬEℰFℱHℋIℐLℒMℳRℛeℯgℊoℴ",
                    "fraktur", "CℭHℌIℑRℜZℨ",
                    "double-struck", "CℂHℍNℕPℙQℚRℝZℤ");

    private MathLetters() {}

    static String in(String variant, String text) {
        Integer capitals = CAPITALS.get(variant);
        if (capitals == null) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        String earlier = EARLIER.getOrDefault(variant, "");
        for (char c : text.toCharArray()) {
            int at = earlier.indexOf(c);
            if (at >= 0 && at % 2 == 0) {
                out.append(earlier.charAt(at + 1));
            } else if (TexCommand.isLetter(c)) {
                out.appendCodePoint(c <= 'Z' ? capitals + c - 'A' : capitals + 26 + c - 'a');
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
