package io.bihuan.eventlog;

import io.bihuan.eventlog.checkpoint.CommitLink;
import io.bihuan.eventlog.checkpoint.HashAlgorithm;
import io.bihuan.eventlog.checkpoint.Stretch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;

/** The hash chain, as the package description specifies it. */
final class ChainHash {

    /** The tag that is written today. */
    static final String ALGORITHM = "sha-256";

    /** What the first commit is chained to: 32 zero bytes. */
    static final String GENESIS = Stretch.GENESIS;

    private ChainHash() {}

    /** Digest of everything that is known before the commit gets its position. */
    static byte[] content(
            String algorithm, String aggregateId, String aggregateType, long firstSequence, List<NewEvent> events) {
        Bytes bytes = new Bytes(algorithm);
        bytes.text(aggregateId).text(aggregateType).number(firstSequence).number(events.size());
        for (NewEvent event : events) {
            bytes.text(event.eventId()).text(event.type()).number(event.revision());
            bytes.text(event.occurredAt().toString()).text(event.payload()).text(event.metadata());
        }
        return bytes.digest();
    }

    /** Digest of the content, chained to the commit before. Lower-case hex. */
    static String link(String algorithm, String previousHash, long position, Instant committedAt, byte[] content) {
        return CommitLink.hash(algorithm, previousHash, position, committedAt, content);
    }

    /** What the hash of a stored commit must be, given that of the commit before. */
    static String of(StoredCommit commit, String previousHash) {
        return link(commit.algorithm(), previousHash, commit.position(), commit.committedAt(), contentOf(commit));
    }

    /** Digest of a stored commit's content. */
    static byte[] contentOf(StoredCommit commit) {
        List<NewEvent> events = commit.events().stream()
                .map(e -> new NewEvent(e.eventId(), e.type(), e.revision(), e.occurredAt(), e.payload(), e.metadata()))
                .toList();
        return content(
                commit.algorithm(), commit.aggregateId(), commit.aggregateType(), commit.firstSequence(), events);
    }

    /** Feeds values to a digest in the canonical form. */
    private static final class Bytes {

        private final MessageDigest digest;
        private final ByteBuffer eight = ByteBuffer.allocate(Long.BYTES);

        Bytes(String algorithm) {
            this.digest = HashAlgorithm.digest(algorithm);
        }

        Bytes number(long value) {
            eight.putLong(0, value);
            digest.update(eight.array());
            return this;
        }

        /** Half a surrogate pair would come back from the store as another character: refused. */
        Bytes text(String value) {
            try {
                ByteBuffer utf8 = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(value));
                number(utf8.remaining());
                digest.update(utf8);
                return this;
            } catch (CharacterCodingException e) {
                throw new IllegalArgumentException("Text that is no valid Unicode cannot be stored", e);
            }
        }

        byte[] digest() {
            return digest.digest();
        }
    }
}
