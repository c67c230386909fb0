package io.bihuan.clue.vault;

/**
 * Who reported 举报人身份, on its way into the vault (F21). It never prints itself.
 *
 * @param name the name as given, or the empty string
 * @param phone the telephone as given, or the empty string
 */
public record ReporterIdentity(String name, String phone) {

    /** Nobody: what an anonymous tip comes with. */
    public static final ReporterIdentity NONE = new ReporterIdentity("", "");

    /** Whether nothing was given, so that there is nothing to seal. */
    public boolean isNone() {
        return name.isEmpty() && phone.isEmpty();
    }

    @Override
    public String toString() {
        return "ReporterIdentity[sealed]";
    }
}
