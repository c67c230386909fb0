package io.bihuan.eventlog.checkpoint;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Public keys 公钥 that are trusted for one purpose, by id. */
public final class PublicKeys {

    /** No keys. */
    public static final PublicKeys NONE = new PublicKeys(List.of());

    static final String ALGORITHM = "Ed25519";
    private static final int ID_BYTES = 8;

    private final Map<String, PublicKey> byId = new LinkedHashMap<>();

    private PublicKeys(Collection<PublicKey> keys) {
        keys.forEach(key -> byId.put(idOf(key), key));
    }

    /** These keys. */
    public static PublicKeys of(PublicKey... keys) {
        return new PublicKeys(List.of(keys));
    }

    /**
     * All public keys in a PEM text; other blocks are passed over.
     *
     * @throws IllegalArgumentException if there is none, or one that is not Ed25519
     */
    public static PublicKeys ofPem(String pem) {
        List<PublicKey> keys = new ArrayList<>();
        for (byte[] der : Pem.blocks(pem, Pem.PUBLIC)) {
            keys.add(publicKey(der));
        }
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("No BEGIN PUBLIC KEY in it");
        }
        return new PublicKeys(keys);
    }

    /** These and others. */
    public PublicKeys and(PublicKeys others) {
        List<PublicKey> all = new ArrayList<>(byId.values());
        all.addAll(others.byId.values());
        return new PublicKeys(all);
    }

    /** The ids of the keys. */
    public Set<String> ids() {
        return Set.copyOf(byId.keySet());
    }

    /** As PEM, in the order in which they were given. */
    public String pem() {
        StringBuilder pem = new StringBuilder();
        byId.values().forEach(key -> pem.append(Pem.block(Pem.PUBLIC, key.getEncoded())));
        return pem.toString();
    }

    /** Whether the checkpoint is signed with one of these keys. */
    public boolean signed(Checkpoint checkpoint) {
        return verify(checkpoint.keyId(), checkpoint.signedBytes(), checkpoint.signature());
    }

    /** Whether the cosignature is signed with one of these keys. */
    public boolean signed(Cosignature cosignature) {
        return verify(cosignature.keyId(), cosignature.signedBytes(), cosignature.signature());
    }

    /** Whether a text of that kind is signed with one of these keys, see {@link SigningKey#signText}. */
    public boolean signedText(String kind, String text, String keyId, String signature) {
        try {
            return verify(keyId, textBytes(kind, text, keyId), signature);
        } catch (IllegalArgumentException notEvenASignature) {
            return false;
        }
    }

    static byte[] textBytes(String kind, String text, String keyId) {
        return new Canonical()
                .text("bihuan text 1")
                .text(kind)
                .text(text)
                .text(keyId)
                .bytes();
    }

    /** The id of a key: the first 16 hex digits of SHA-256 over its X.509 encoding. */
    public static String idOf(PublicKey key) {
        MessageDigest sha256 = HashAlgorithm.digest("sha-256");
        return HexFormat.of().formatHex(sha256.digest(key.getEncoded()), 0, ID_BYTES);
    }

    private boolean verify(String keyId, byte[] bytes, String signature) {
        PublicKey key = byId.get(keyId);
        return key != null && verify(key, bytes, Forms.signature(signature));
    }

    static boolean verify(PublicKey key, byte[] bytes, byte[] signature) {
        try {
            Signature verifier = Signature.getInstance(ALGORITHM);
            verifier.initVerify(key);
            verifier.update(bytes);
            return verifier.verify(signature);
        } catch (GeneralSecurityException notEvenASignature) {
            return false;
        }
    }

    static PublicKey publicKey(byte[] der) {
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(der));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Not an Ed25519 public key", e);
        }
    }
}
