package io.bihuan.clue.vault;

import java.util.List;

/** The suites this program knows. One is chosen for what is sealed from now on; all of them open. */
final class CipherSuites {

    private static final CipherSuite INTERNATIONAL = new InternationalSuite();
    private static final CipherSuite NATIONAL = new NationalSuite();
    private static final List<CipherSuite> ALL = List.of(INTERNATIONAL, NATIONAL);

    /** The choice of {@code bihuan.vault.suite}. */
    public enum Choice {
        /** AES-256-GCM, HMAC-SHA-256, Ed25519. */
        INTERNATIONAL,
        /** SM4-GCM, HMAC-SM3, SM2: 国密. */
        NATIONAL;

        CipherSuite suite() {
            return this == NATIONAL ? CipherSuites.NATIONAL : CipherSuites.INTERNATIONAL;
        }
    }

    private CipherSuites() {}

    /** @throws IllegalStateException if nothing here seals under that tag: the entry is of a later program */
    static CipherSuite byTag(String tag) {
        return ALL.stream()
                .filter(suite -> suite.tag().equals(tag))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No cipher suite has the tag " + tag));
    }
}
