package io.bihuan.eventlog.checkpoint;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;

/** A key that everybody knows, from RFC 8032 §7.1 (test 1), and what it signs. */
final class Gold {

    static final String SEED = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";
    static final String PUBLIC = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
    static final Instant AT = Instant.parse("2026-11-22T12:00:00.123456Z");
    static final String HASH = "0123456789abcdef".repeat(4);

    private Gold() {}

    static SigningKey key() {
        try {
            byte[] seed = HexFormat.of().parseHex(SEED);
            byte[] privateKey = KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed))
                    .getEncoded();
            return SigningKey.ofPem(Pem.block(Pem.PRIVATE, privateKey) + Pem.block(Pem.PUBLIC, publicDer()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** SubjectPublicKeyInfo of an Ed25519 key is this prefix and the key (RFC 8410). */
    static byte[] publicDer() {
        byte[] prefix = HexFormat.of().parseHex("302a300506032b6570032100");
        byte[] der = Arrays.copyOf(prefix, 44);
        System.arraycopy(HexFormat.of().parseHex(PUBLIC), 0, der, 12, 32);
        return der;
    }
}
