package io.bihuan.clue.reporter;

/** Signs receipts with one algorithm, and recognises what it, or an earlier key of it, has signed. */
interface ReceiptSigner {

    /** {@code Ed25519} or {@code SM2}. */
    String algorithm();

    /** The id of the key that signs now. */
    String keyId();

    /** The signature of a text, Base64. */
    String sign(String text);

    /** Whether a key of ours signed the text; false for whatever is no signature. */
    boolean signed(String text, String keyId, String signature);

    /** The public keys as a text that others can verify with. */
    String publicKeys();
}
