/**
 * The event log on MongoDB: dense positions, compare-and-swap append, group commit, hash chain.
 *
 * <h2>The document</h2>
 *
 * One commit is one document:
 *
 * <pre>
 * _id     int64   position of its first event; the next commit's _id is _id + n, the first commit's is 0
 * n       int32   number of events, 1 to 256
 * key     string  agg + "#" + seq as 12 decimal digits; unique
 * agg     string  aggregate id
 * type    string  aggregate type
 * seq     int64   sequence of the first event in the aggregate, from 0
 * at      string  when it was committed; never earlier than that of the commit before
 * events  array   of {id, type: string, rev: int32, at: string, payload, meta: string (JSON)}
 * alg     string  hash algorithm, "sha-256"
 * h       string  chain hash, lower-case hex
 * </pre>
 *
 * Times are ISO-8601 in UTC with 0, 3, 6 or 9 digits of a second, as few as say it exactly, as
 * {@code java.time.Instant.toString()} writes them. Documents are never updated or deleted.
 *
 * <h2>The hash chain, byte by byte</h2>
 *
 * Three encodings, {@code ||} is concatenation:
 *
 * <ul>
 *   <li>{@code num(x)}: x as 8 bytes, two's complement, most significant byte first;
 *   <li>{@code raw(b)}: {@code num(number of bytes in b) || b};
 *   <li>{@code text(s)}: {@code raw(s in UTF-8)}, exactly the characters that are stored, no normalisation.
 * </ul>
 *
 * With H the algorithm that the commit's {@code alg} names ({@code sha-256}: FIPS 180-4; {@code sm3}: GB/T 32905):
 *
 * <pre>
 * content = H( text(agg) || text(type) || num(seq) || num(n)
 *              || for each event in order:
 *                 text(id) || text(type) || num(rev) || text(at) || text(payload) || text(meta) )
 * h       = H( text(alg) || raw(previous h as bytes) || num(_id) || text(at) || raw(content) )
 * </pre>
 *
 * The previous {@code h} of the first commit is 32 zero bytes. The content hash is separate so that many threads can
 * compute it before the one appender knows the position.
 *
 * <h2>Checkpoints</h2>
 *
 * A chain cannot show that its end was cut off or that all of it was rewritten. Signed checkpoints can; what is signed is
 * described in {@link io.bihuan.eventlog.checkpoint}. They lie in a collection of the same database, inserted and found
 * only, and are as dense as the log: {@code _id} (int64) is the first position a checkpoint covers, {@code last} (int64)
 * the one it is about, {@code log, h, alg, at, key, sig} (strings) are its other fields. The next one's {@code _id} is
 * {@code last + 1}, so that two nodes that make one at once cannot both succeed.
 */
@NullMarked
package io.bihuan.eventlog;

import org.jspecify.annotations.NullMarked;
