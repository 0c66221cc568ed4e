package org.peergraph.generator;

/** Makes identifiers whose check digits are right. */
final class CheckDigits {

    /** Crockford's: no i, l, o, u. */
    private static final String BASE_32 = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int ROR_NUMBER_LENGTH = 7;

    private CheckDigits() {}

    /**
     * An ORCID iD, ISO 7064 MOD 11-2.
     *
     * @param digits the first 15 digits
     */
    static String orcid(long digits) {
        String number = padded(digits, 15);
        int total = 0;
        for (int i = 0; i < number.length(); i++) {
            total = (total + number.charAt(i) - '0') * 2;
        }
        String all = number + digit((12 - total % 11) % 11);
        return String.join(
                "-",
                all.substring(0, 4),
                all.substring(4, 8),
                all.substring(8, 12),
                all.substring(12));
    }

    /**
     * A ROR id, ISO 7064 MOD 97-10.
     *
     * @param number below 2^30, as the first of seven digits to the base 32 is zero
     */
    static String ror(int number) {
        char[] digits = new char[ROR_NUMBER_LENGTH];
        int rest = number;
        for (int i = digits.length - 1; i >= 0; i--) {
            digits[i] = BASE_32.charAt(rest % BASE_32.length());
            rest /= BASE_32.length();
        }
        return new String(digits) + padded(98 - number * 100L % 97, 2);
    }

    /**
     * An ISSN; the weights of its digits run from 8 to 2, modulo 11.
     *
     * @param number seven digits
     */
    static String issn(int number) {
        String digits = padded(number, 7);
        int total = 0;
        for (int i = 0; i < digits.length(); i++) {
            total += (digits.charAt(i) - '0') * (8 - i);
        }
        return digits.substring(0, 4) + "-" + digits.substring(4) + digit((11 - total % 11) % 11);
    }

    private static String digit(int value) {
        return value == 10 ? "X" : Integer.toString(value);
    }

    /** Decimal digits with leading zeros, whatever the locale. */
    static String padded(long number, int length) {
        String digits = Long.toString(number);
        return "0".repeat(length - digits.length()) + digits;
    }
}
