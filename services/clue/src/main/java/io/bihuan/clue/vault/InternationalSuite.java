package io.bihuan.clue.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM through Tink, HMAC-SHA-256 from the JDK. Opens what the first vault sealed: the form is the same. */
final class InternationalSuite implements CipherSuite {

    private static final String HMAC = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    @Override
    public String tag() {
        return "aes-256-gcm/v1";
    }

    @Override
    public int keyBytes() {
        return KEY_BYTES;
    }

    @Override
    public byte[] seal(byte[] key, byte[] plain, String context) {
        try {
            return aead(key).encrypt(plain, context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-GCM does not seal", impossible);
        }
    }

    @Override
    public byte[] open(byte[] key, byte[] sealed, String context) {
        try {
            return aead(key).decrypt(sealed, context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException broken) {
            throw new SealBrokenException();
        }
    }

    @Override
    public byte[] mac(byte[] key, byte[] text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(text);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java runtime has " + HMAC, impossible);
        }
    }

    private static Aead aead(byte[] key) throws GeneralSecurityException {
        AesGcmParameters parameters = AesGcmParameters.builder()
                .setKeySizeBytes(KEY_BYTES)
                .setIvSizeBytes(12)
                .setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                .build();
        return AesGcmJce.create(AesGcmKey.builder()
                .setParameters(parameters)
                .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
                .build());
    }
}
