package io.bihuan.clue.vault;

/**
 * A suite of algorithms 密码套件 behind which everything secret is kept: one cipher that authenticates, one keyed hash. What
 * it seals carries its {@link #tag()}, so that entries of every suite stay readable whichever is chosen for new ones.
 */
interface CipherSuite {

    /** The tag stored with what was sealed, for example {@code aes-256-gcm/v1}; never given to another algorithm. */
    String tag();

    /** How many bytes a key of the cipher has. */
    int keyBytes();

    /**
     * Seals bytes.
     *
     * @param key {@link #keyBytes()} bytes
     * @param context what the sealed bytes belong to; they open under no other
     * @return nonce of 12 bytes, cipher text, tag of 16 bytes
     */
    byte[] seal(byte[] key, byte[] plain, String context);

    /**
     * Opens what {@link #seal} sealed.
     *
     * @throws SealBrokenException if the key or the context is another, or the bytes were changed
     */
    byte[] open(byte[] key, byte[] sealed, String context);

    /** The keyed hash of a text, 32 bytes; the key may have any length. */
    byte[] mac(byte[] key, byte[] text);
}
