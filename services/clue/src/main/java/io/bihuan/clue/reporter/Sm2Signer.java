package io.bihuan.clue.reporter;

import io.bihuan.clue.vault.OwnerOnlyFile;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithID;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;

/** SM2 with SM3 (GB/T 32918) through Bouncy Castle. The key is a number in a file for its owner alone. */
final class Sm2Signer implements ReceiptSigner {

    private static final X9ECParameters CURVE = GMNamedCurves.getByName("sm2p256v1");
    private static final ECDomainParameters DOMAIN = new ECDomainParameters(CURVE);
    private static final byte[] SIGNER = "bihuan receipt".getBytes(StandardCharsets.US_ASCII);
    private static final int ID_BYTES = 8;

    private final ECPrivateKeyParameters privateKey;
    private final ECPublicKeyParameters publicKey;
    private final String id;
    private final SecureRandom random = new SecureRandom();

    /** @param keyFile where the key is, or is to be */
    Sm2Signer(Path keyFile) {
        OwnerOnlyFile file = new OwnerOnlyFile(keyFile);
        if (!file.exists()) {
            file.createIfAbsent((fresh().toString(16) + "\n").getBytes(StandardCharsets.US_ASCII));
        }
        BigInteger d = new BigInteger(new String(file.read(), StandardCharsets.US_ASCII).strip(), 16);
        this.privateKey = new ECPrivateKeyParameters(d, DOMAIN);
        this.publicKey = new ECPublicKeyParameters(new FixedPointCombMultiplier().multiply(DOMAIN.getG(), d), DOMAIN);
        this.id = HexFormat.of().formatHex(sm3(encoded()), 0, ID_BYTES);
    }

    @Override
    public String algorithm() {
        return "SM2";
    }

    @Override
    public String keyId() {
        return id;
    }

    @Override
    public String sign(String text) {
        SM2Signer signer = new SM2Signer();
        signer.init(true, new ParametersWithID(new ParametersWithRandom(privateKey, random), SIGNER));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        signer.update(bytes, 0, bytes.length);
        try {
            return Base64.getEncoder().encodeToString(signer.generateSignature());
        } catch (CryptoException impossible) {
            throw new IllegalStateException("SM2 does not sign", impossible);
        }
    }

    @Override
    public boolean signed(String text, String keyId, String signature) {
        byte[] given;
        try {
            given = Base64.getDecoder().decode(signature);
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
        SM2Signer verifier = new SM2Signer();
        verifier.init(false, new ParametersWithID(publicKey, SIGNER));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        verifier.update(bytes, 0, bytes.length);
        return keyId.equals(id) && verifier.verifySignature(given);
    }

    @Override
    public String publicKeys() {
        return id + " " + HexFormat.of().formatHex(encoded()) + "\n";
    }

    private byte[] encoded() {
        return publicKey.getQ().getEncoded(false);
    }

    private static BigInteger fresh() {
        SecureRandom source = new SecureRandom();
        BigInteger d;
        do {
            d = new BigInteger(DOMAIN.getN().bitLength(), source);
        } while (d.signum() == 0 || d.compareTo(DOMAIN.getN().subtract(BigInteger.ONE)) >= 0);
        return d;
    }

    private static byte[] sm3(byte[] bytes) {
        SM3Digest digest = new SM3Digest();
        digest.update(bytes, 0, bytes.length);
        byte[] out = new byte[digest.getDigestSize()];
        digest.doFinal(out, 0);
        return out;
    }
}
