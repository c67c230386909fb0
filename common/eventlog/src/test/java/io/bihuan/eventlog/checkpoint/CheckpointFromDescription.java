package io.bihuan.eventlog.checkpoint;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * Checkpoints once more, written from the package description and RFC 8032 alone: shares no code with the first and does
 * not use Java's Ed25519. Slow, and not for secrets.
 */
final class CheckpointFromDescription {

    private static final BigInteger P = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));
    private static final BigInteger L =
            BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));
    private static final BigInteger D = BigInteger.valueOf(-121665)
            .multiply(inverse(BigInteger.valueOf(121666)))
            .mod(P);
    private static final BigInteger[] BASE = point(bytes("58" + "66".repeat(31)));

    private CheckpointFromDescription() {}

    static String checkpointBytes(String log, long position, String alg, String hash, String at, String key) {
        return text("bihuan log checkpoint 1")
                + text(log)
                + num(position)
                + text(alg)
                + raw(hash)
                + text(at)
                + text(key);
    }

    static String cosignatureBytes(
            String witness, String log, long position, String alg, String hash, String at, int onTrust, String key) {
        return text("bihuan log witness 1")
                + text(witness)
                + text(log)
                + num(position)
                + text(alg)
                + raw(hash)
                + text(at)
                + num(onTrust)
                + text(key);
    }

    static String keyId(String publicKey) throws NoSuchAlgorithmException {
        byte[] der = bytes("302a300506032b6570032100" + publicKey);
        return hex(MessageDigest.getInstance("SHA-256").digest(der)).substring(0, 16);
    }

    /** RFC 8032 §5.1.7: does [S]B equal R + [k]A? */
    static boolean verify(String publicKey, String message, String base64) throws NoSuchAlgorithmException {
        byte[] signature = Base64.getDecoder().decode(base64);
        byte[] r = Arrays.copyOf(signature, 32);
        BigInteger s = little(Arrays.copyOfRange(signature, 32, 64));
        MessageDigest sha512 = MessageDigest.getInstance("SHA-512");
        sha512.update(r);
        sha512.update(bytes(publicKey));
        sha512.update(bytes(message));
        BigInteger k = little(sha512.digest()).mod(L);
        BigInteger[] right = add(point(r), times(k, point(bytes(publicKey))));
        return s.compareTo(L) < 0 && Arrays.equals(times(s, BASE), right);
    }

    /** Affine addition on the twisted Edwards curve. */
    private static BigInteger[] add(BigInteger[] a, BigInteger[] b) {
        BigInteger product = D.multiply(a[0])
                .mod(P)
                .multiply(b[0])
                .mod(P)
                .multiply(a[1])
                .mod(P)
                .multiply(b[1])
                .mod(P);
        BigInteger x = a[0].multiply(b[1]).add(b[0].multiply(a[1]));
        BigInteger y = a[1].multiply(b[1]).add(a[0].multiply(b[0]));
        return new BigInteger[] {
            x.multiply(inverse(BigInteger.ONE.add(product))).mod(P),
            y.multiply(inverse(BigInteger.ONE.subtract(product))).mod(P)
        };
    }

    private static BigInteger[] times(BigInteger scalar, BigInteger[] point) {
        BigInteger[] sum = {BigInteger.ZERO, BigInteger.ONE};
        for (int bit = scalar.bitLength() - 1; bit >= 0; bit--) {
            sum = add(sum, sum);
            sum = scalar.testBit(bit) ? add(sum, point) : sum;
        }
        return sum;
    }

    /** 32 bytes, least significant first: y, and the parity of x in the highest bit. */
    private static BigInteger[] point(byte[] encoded) {
        byte[] copy = encoded.clone();
        boolean odd = (copy[31] & 0x80) != 0;
        copy[31] &= 0x7f;
        BigInteger y = little(copy);
        BigInteger square = y.multiply(y)
                .subtract(BigInteger.ONE)
                .multiply(inverse(D.multiply(y).multiply(y).add(BigInteger.ONE)))
                .mod(P);
        BigInteger x = square.modPow(P.add(BigInteger.valueOf(3)).shiftRight(3), P);
        if (!x.multiply(x).mod(P).equals(square)) {
            x = x.multiply(BigInteger.TWO.modPow(P.shiftRight(2), P)).mod(P);
        }
        if (!x.multiply(x).mod(P).equals(square)) {
            throw new IllegalArgumentException("not on the curve");
        }
        return new BigInteger[] {x.testBit(0) == odd ? x : P.subtract(x), y};
    }

    private static BigInteger inverse(BigInteger value) {
        return value.modInverse(P);
    }

    private static BigInteger little(byte[] bytes) {
        byte[] big = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            big[i] = bytes[bytes.length - 1 - i];
        }
        return new BigInteger(1, big);
    }

    private static String num(long value) {
        return String.format("%016x", value);
    }

    private static String raw(String hex) {
        return num(hex.length() / 2) + hex;
    }

    private static String text(String value) {
        return raw(hex(value.getBytes(StandardCharsets.UTF_8)));
    }

    private static String hex(byte[] bytes) {
        StringBuilder hex = new StringBuilder();
        for (byte b : bytes) {
            hex.append(String.format("%02x", b));
        }
        return hex.toString();
    }

    private static byte[] bytes(String hex) {
        byte[] bytes = new byte[hex.length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16);
        }
        return bytes;
    }
}
