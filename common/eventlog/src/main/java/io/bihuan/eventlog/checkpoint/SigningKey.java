package io.bihuan.eventlog.checkpoint;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/** The key a log signs its checkpoints with, and cosigns those of others. */
public final class SigningKey {

    private final PrivateKey privateKey;
    private final PublicKey publicKey;
    private final String id;

    private SigningKey(PrivateKey privateKey, PublicKey publicKey) {
        this.privateKey = privateKey;
        this.publicKey = publicKey;
        this.id = PublicKeys.idOf(publicKey);
    }

    /** A new key. */
    public static SigningKey generate() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(PublicKeys.ALGORITHM).generateKeyPair();
            return new SigningKey(pair.getPrivate(), pair.getPublic());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java runtime has " + PublicKeys.ALGORITHM, impossible);
        }
    }

    /**
     * The key in a PEM text that holds both halves: the private one (PKCS#8), and the public one because Java cannot
     * compute it. {@code openssl genpkey -algorithm ed25519 -out k && openssl pkey -in k -pubout >> k} makes one.
     *
     * @throws IllegalArgumentException if it does not hold one of each, or they do not belong together
     */
    public static SigningKey ofPem(String pem) {
        List<byte[]> privates = Pem.blocks(pem, Pem.PRIVATE);
        List<byte[]> publics = Pem.blocks(pem, Pem.PUBLIC);
        if (privates.size() != 1 || publics.size() != 1) {
            throw new IllegalArgumentException("It must hold one BEGIN PRIVATE KEY and its one BEGIN PUBLIC KEY, not "
                    + privates.size() + " and " + publics.size());
        }
        SigningKey key = new SigningKey(privateKey(privates.get(0)), PublicKeys.publicKey(publics.get(0)));
        byte[] probe = key.id.getBytes(StandardCharsets.US_ASCII);
        if (!PublicKeys.verify(key.publicKey, probe, key.signature(probe))) {
            throw new IllegalArgumentException("The private and the public key do not belong together");
        }
        return key;
    }

    /** Both halves, for a file that only its owner may read. */
    String pem() {
        return Pem.block(Pem.PRIVATE, privateKey.getEncoded()) + Pem.block(Pem.PUBLIC, publicKey.getEncoded());
    }

    /** Its id. */
    public String id() {
        return id;
    }

    /** The half that others may know. */
    public PublicKeys publicKeys() {
        return PublicKeys.of(publicKey);
    }

    /**
     * Signs a checkpoint. Whoever calls this has computed the hash from the log.
     *
     * @throws IllegalArgumentException if a value is not written as the package description says
     */
    public Checkpoint sign(String log, long position, String hash, String algorithm, Instant at) {
        byte[] bytes = Checkpoint.signedBytes(log, position, hash, algorithm, at, id);
        return new Checkpoint(log, position, hash, algorithm, at, id, base64(bytes));
    }

    /** Signs another log's checkpoint as a witness. Whoever calls this has judged it, see {@link Witness}. */
    public Cosignature cosign(String witness, Checkpoint checkpoint, Instant at, boolean onTrust) {
        byte[] bytes = Cosignature.signedBytes(witness, checkpoint, at, onTrust, id);
        return new Cosignature(
                witness,
                checkpoint.log(),
                checkpoint.position(),
                checkpoint.hash(),
                checkpoint.algorithm(),
                at,
                onTrust,
                id,
                base64(bytes));
    }

    /**
     * Signs a text that is no checkpoint, for example a receipt.
     *
     * @param kind what the text is; a signature is good for its kind only
     * @return the signature, Base64
     */
    public String signText(String kind, String text) {
        return base64(PublicKeys.textBytes(kind, text, id));
    }

    private String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(signature(bytes));
    }

    private byte[] signature(byte[] bytes) {
        try {
            Signature signer = Signature.getInstance(PublicKeys.ALGORITHM);
            signer.initSign(privateKey);
            signer.update(bytes);
            return signer.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("The key cannot sign", impossible);
        }
    }

    private static PrivateKey privateKey(byte[] der) {
        try {
            return KeyFactory.getInstance(PublicKeys.ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(der));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Not an Ed25519 private key", e);
        }
    }

    @Override
    public String toString() {
        return "SigningKey[" + id + "]";
    }
}
