/**
 * Signed checkpoints 检查点 of a log, and what a witness 见证 needs to vouch for them: no database, no events, no Spring.
 *
 * <p>A checkpoint says "at this time the log of this name had this chain hash at this position", signed with the log's
 * key. Whoever rewrites the log afterwards, even with all hashes computed anew, can no longer show a log that has the
 * hash of the checkpoint. A witness keeps the last checkpoint it has seen of each log and signs the next one only if the
 * log's history leads from the one to the other; so the owner of log and key cannot show two histories to two people.
 *
 * <h2>Signed bytes</h2>
 *
 * Signatures are Ed25519 (RFC 8032, without a context). {@code num}, {@code raw} and {@code text} are the encodings of
 * the chain, {@code ||} is concatenation:
 *
 * <ul>
 *   <li>{@code num(x)}: x as 8 bytes, two's complement, most significant byte first;
 *   <li>{@code raw(b)}: {@code num(number of bytes in b) || b};
 *   <li>{@code text(s)}: {@code raw(s in UTF-8)}.
 * </ul>
 *
 * <pre>
 * checkpoint  = text("bihuan log checkpoint 1")
 *               || text(log) || num(position) || text(alg) || raw(hash as bytes) || text(at) || text(key)
 * cosignature = text("bihuan log witness 1") || text(witness)
 *               || text(log) || num(position) || text(alg) || raw(hash as bytes) || text(at) || num(onTrust) || text(key)
 * </pre>
 *
 * <ul>
 *   <li>{@code log}, {@code witness}: names of logs, 1 to 63 of a to z, 0 to 9 and hyphen, a hyphen not first;
 *   <li>{@code position}: that of the last event of a commit; {@code hash}: that commit's chain hash {@code h};
 *   <li>{@code alg}: that commit's hash algorithm, {@code sha-256};
 *   <li>{@code at}: when it was signed, ISO-8601 in UTC as {@code java.time.Instant.toString()} writes it;
 *   <li>{@code onTrust}: 1 if this was the first checkpoint the witness saw and it did not begin at position 0, so that
 *       what came before is vouched for by nobody but the owner; otherwise 0;
 *   <li>{@code key}: the id of the signing key, the first 16 lower-case hex digits of SHA-256 over its X.509
 *       SubjectPublicKeyInfo in DER (44 bytes for Ed25519).
 * </ul>
 *
 * <h2>The proof that a checkpoint continues another</h2>
 *
 * The chain hash of a commit is {@code H(text(alg) || raw(previous h) || num(_id) || text(at) || raw(content))}. With the
 * links (for each commit its number of events, its commit time, its content hash) anybody can compute every chain hash
 * from one checkpoint to the next without seeing an event. A content hash tells nothing to who does not know the content
 * already: it covers the random ids of the events.
 *
 * <h2>JSON</h2>
 *
 * <pre>
 * checkpoint   {"log","position","hash","alg","at","key","signature"}
 * proven       the same and {"first","before","links":["&lt;events&gt; &lt;at&gt; &lt;content, 64 hex digits&gt;", …]}
 * cosignature  {"witness","log","position","hash","alg","at","onTrust","key","signature"}
 * line         a checkpoint and {"cosignatures":[…]}, one a line
 * </pre>
 *
 * Hashes are 64 lower-case hex digits, signatures Base64 of 64 bytes. {@code first} is the position of the first event
 * after the checkpoint before, {@code before} the hash there (64 zeros before position 0). Unknown fields are ignored.
 */
@NullMarked
package io.bihuan.eventlog.checkpoint;

import org.jspecify.annotations.NullMarked;
