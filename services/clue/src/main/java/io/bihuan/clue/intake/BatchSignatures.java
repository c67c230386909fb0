package io.bihuan.clue.intake;

import io.bihuan.kernel.DomainException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** Knows the platforms that may send batches by their public keys (Ed25519, RFC 8032). */
final class BatchSignatures {

    private static final String ALGORITHM = "Ed25519";

    private final Map<String, PublicKey> keys = new HashMap<>();

    /**
     * @param encoded X.509 SubjectPublicKeyInfo in Base64 by key id
     * @throws IllegalStateException if one is no Ed25519 key
     */
    BatchSignatures(Map<String, String> encoded) {
        encoded.forEach((id, key) -> keys.put(id, key(id, key)));
    }

    /**
     * Verifies that a platform signed exactly these bytes.
     *
     * @param signature the detached signature in Base64
     * @throws DomainException {@link IntakeError#BATCH_SIGNATURE_INVALID} otherwise; it does not say whether the key or the
     *     signature was wrong
     */
    void verify(byte[] batch, String keyId, String signature) {
        PublicKey key = keys.get(keyId);
        if (key == null || !isSigned(batch, key, signature)) {
            throw new DomainException(IntakeError.BATCH_SIGNATURE_INVALID);
        }
    }

    private static boolean isSigned(byte[] batch, PublicKey key, String signature) {
        try {
            Signature verifier = Signature.getInstance(ALGORITHM);
            verifier.initVerify(key);
            verifier.update(batch);
            return verifier.verify(Base64.getMimeDecoder().decode(signature));
        } catch (SignatureException | IllegalArgumentException malformed) {
            return false;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java runtime has " + ALGORITHM, impossible);
        }
    }

    private static PublicKey key(String id, String encoded) {
        try {
            return KeyFactory.getInstance(ALGORITHM)
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(encoded.strip())));
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            throw new IllegalStateException(
                    "bihuan.intake.hotline-keys." + id + " is no Ed25519 public key", malformed);
        }
    }
}
