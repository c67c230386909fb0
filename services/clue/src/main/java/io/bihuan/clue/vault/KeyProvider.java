package io.bihuan.clue.vault;

import io.bihuan.kernel.DomainException;

/**
 * Where the agency keys 单位密钥 live. The vault hands in data keys and gets them back wrapped; the agency keys themselves
 * never come out, so that they may stay in a key management system or a hardware module. Safe for use by many threads.
 *
 * <p>An agency key belongs to a line 条线 (an agency such as {@code SHB}, or the vault itself) and to one cipher suite. Key
 * ids are {@code <line>:<suite tag>:<number>}; the highest number is the current key.
 */
interface KeyProvider {

    /**
     * The id of the key that wraps new data keys of a line; made if there is none yet.
     *
     * @param suiteTag the tag of a {@link CipherSuite}
     * @throws DomainException {@code VAULT_UNAVAILABLE} if the keys cannot be reached
     */
    String current(String line, String suiteTag);

    /**
     * Wraps a data key.
     *
     * @param context what the data key belongs to; it unwraps under no other
     * @throws DomainException {@code VAULT_UNAVAILABLE}; {@code VAULT_KEY_WRONG} if there is no such key
     */
    byte[] wrap(String keyId, byte[] dataKey, String context);

    /**
     * Unwraps a data key.
     *
     * @throws DomainException {@code VAULT_UNAVAILABLE}; {@code VAULT_KEY_WRONG} if there is no such key
     * @throws SealBrokenException if the wrapped key was changed, or belongs to another context
     */
    byte[] unwrap(String keyId, byte[] wrapped, String context);

    /** Makes another key the current one of a line and answers its id. The old ones still unwrap. */
    String rotate(String line, String suiteTag);

    /** Destroys a key for ever; what is wrapped under it, also in back-ups, is lost. Nothing happens if it is gone. */
    void destroy(String keyId);
}
