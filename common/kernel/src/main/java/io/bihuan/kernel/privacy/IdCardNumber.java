package io.bihuan.kernel.privacy;

/** The check character of a citizen's identity number 公民身份号码: ISO 7064 MOD 11-2 over 17 digits (GB 11643). */
final class IdCardNumber {

    private static final int MODULUS = 11;

    private IdCardNumber() {}

    /** Whether the 18 characters carry the right check character; {@code X} and {@code x} stand for ten. */
    static boolean isValid(String number) {
        int check = 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            int value = c == 'X' || c == 'x' ? 10 : c - '0';
            check = (check * 2 + value) % MODULUS;
        }
        return check == 1;
    }
}
