package io.bihuan.clue.write.registerclue;

/**
 * Issues the serials of clue numbers, centrally per province and not per unit: else a gap would tell a unit of a clue that
 * is kept from it (domain §2.6). A serial is given out once; one whose registration is refused afterwards stays unused.
 */
public interface ClueNumbers {

    /**
     * The next serial, from 1.
     *
     * @param province the first two digits of the division codes of the province
     * @param year the civil year
     */
    int nextSerial(String province, int year);
}
