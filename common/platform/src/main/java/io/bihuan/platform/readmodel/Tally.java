package io.bihuan.platform.readmodel;

import java.math.BigInteger;
import org.bson.Document;

/**
 * What a set of documents comes to, whatever the order they were written in: how many there are, and the sum of their
 * hashes modulo 2^256. It is kept while documents are written and compared with what the store holds afterwards, so it
 * finds lost, doubled and altered writes; against somebody who chooses documents to fit there is {@link Generation.Digest}.
 *
 * @param documents how many there are
 * @param sum of the SHA-256 of each ({@link CanonicalDocument#hash}), modulo 2^256
 */
record Tally(long documents, BigInteger sum) {

    static final Tally NOTHING = new Tally(0, BigInteger.ZERO);

    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

    Tally plus(byte[] hash) {
        return plus(new Tally(1, new BigInteger(1, hash)));
    }

    Tally minus(byte[] hash) {
        return plus(new Tally(-1, new BigInteger(1, hash).negate()));
    }

    /** Both together; what one takes away may be in the other. */
    Tally plus(Tally other) {
        return new Tally(documents + other.documents, sum.add(other.sum).mod(MODULUS));
    }

    Document toDocument() {
        return new Document("documents", documents).append("sum", sum.toString(16));
    }

    static Tally from(Document document) {
        return new Tally(
                document.get("documents", Number.class).longValue(), new BigInteger(document.getString("sum"), 16));
    }
}
