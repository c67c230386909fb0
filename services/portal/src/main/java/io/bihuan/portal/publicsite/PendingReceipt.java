package io.bihuan.portal.publicsite;

import io.bihuan.portal.publicsite.Attachments.Outcome;
import java.io.Serializable;
import java.util.List;

/**
 * A receipt 回执 that its reporter has not confirmed yet.
 *
 * @param code the code to come back with 查询码
 * @param text the signed receipt, for printing
 * @param salt what proves the content later
 * @param files what became of the files that came with the report
 */
record PendingReceipt(String code, String text, String salt, List<Outcome> files) implements Serializable {

    private static final long serialVersionUID = 1L;

    PendingReceipt {
        files = List.copyOf(files);
    }

    /** Whether the code was typed again rightly; blanks and dashes are for the eye. */
    boolean isConfirmedBy(String typed) {
        return bare(typed).equalsIgnoreCase(bare(code));
    }

    private static String bare(String code) {
        return code.replaceAll("[\\s\\-]", "");
    }

    @Override
    public String toString() {
        return "PendingReceipt[secret]";
    }
}
