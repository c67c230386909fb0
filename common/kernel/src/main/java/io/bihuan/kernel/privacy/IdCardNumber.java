package io.bihuan.kernel.privacy;

import java.util.regex.Pattern;

/**
 * A citizen's identity number 公民身份号码 (GB 11643): six digits of a division, eight of a birth date, three of a sequence,
 * and a check character (ISO 7064 MOD 11-2).
 */
final class IdCardNumber {

    private static final Pattern BORN_ON_A_DAY =
            Pattern.compile("\\d{6}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx]");
    private static final int MODULUS = 11;

    private IdCardNumber() {}

    /**
     * Whether 18 characters may be somebody's. One with the right check character is; one with a day of birth in it is
     * treated so even if the check character is wrong, because people misread and mistype them and still mean somebody.
     */
    static boolean mayBeSomebodys(String number) {
        return hasRightCheck(number) || BORN_ON_A_DAY.matcher(number).matches();
    }

    private static boolean hasRightCheck(String number) {
        int check = 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            int value = c == 'X' || c == 'x' ? 10 : c - '0';
            check = (check * 2 + value) % MODULUS;
        }
        return check == 1;
    }
}
