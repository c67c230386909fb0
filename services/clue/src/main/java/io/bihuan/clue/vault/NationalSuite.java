package io.bihuan.clue.vault;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/** SM4-GCM and HMAC-SM3 (GB/T 32907, 32905) through Bouncy Castle: the national suite 国密 (密码法 21, 27). */
final class NationalSuite implements CipherSuite {

    private static final int KEY_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String tag() {
        return "sm4-gcm/v1";
    }

    @Override
    public int keyBytes() {
        return KEY_BYTES;
    }

    @Override
    public byte[] seal(byte[] key, byte[] plain, String context) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = run(true, key, nonce, plain, context);
            byte[] both = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, both, NONCE_BYTES, sealed.length);
            return both;
        } catch (InvalidCipherTextException impossible) {
            throw new IllegalStateException("SM4-GCM does not seal", impossible);
        }
    }

    @Override
    public byte[] open(byte[] key, byte[] sealed, String context) {
        if (sealed.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
            throw new SealBrokenException();
        }
        try {
            byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
            return run(false, key, nonce, Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length), context);
        } catch (InvalidCipherTextException broken) {
            throw new SealBrokenException();
        }
    }

    @Override
    public byte[] mac(byte[] key, byte[] text) {
        HMac mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(key));
        mac.update(text, 0, text.length);
        byte[] out = new byte[mac.getMacSize()];
        mac.doFinal(out, 0);
        return out;
    }

    private static byte[] run(boolean sealing, byte[] key, byte[] nonce, byte[] input, String context)
            throws InvalidCipherTextException {
        if (key.length != KEY_BYTES) {
            throw new SealBrokenException();
        }
        GCMModeCipher gcm = GCMBlockCipher.newInstance(new SM4Engine());
        gcm.init(
                sealing,
                new AEADParameters(new KeyParameter(key), TAG_BITS, nonce, context.getBytes(StandardCharsets.UTF_8)));
        byte[] out = new byte[gcm.getOutputSize(input.length)];
        int length = gcm.processBytes(input, 0, input.length, out, 0);
        length += gcm.doFinal(out, length);
        return Arrays.copyOf(out, length);
    }
}
