package io.bihuan.kernel.time;

/**
 * How far a rule lets a limit be extended 延期 (F17, I10).
 *
 * @param most how often, 1 to 9
 * @param days how many days each time at most, 1 to 999: working days for a rule in working days, otherwise calendar days
 */
public record Extension(int most, int days) {

    /** @throws IllegalArgumentException outside the bounds */
    public Extension {
        if (most < 1 || most > 9 || days < 1 || days > 999) {
            throw new IllegalArgumentException("an extension is 1 to 9 times 1 to 999 days");
        }
    }
}
