package io.bihuan.eventlog.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WitnessTest {

    private static final SigningKey KEY = SigningKey.generate();
    private static final long SEED = Long.getLong("bihuan.seed", System.nanoTime());

    private final List<Checkpoint> accepted = new ArrayList<>();
    private @Nullable Checkpoint onTrust;
    private final Witness witness = new Witness(new Witness.Memory() {
        @Override
        public Optional<Checkpoint> takenOnTrust(String log) {
            return Optional.ofNullable(onTrust);
        }

        @Override
        public Optional<Checkpoint> last(String log) {
            return accepted.stream().filter(c -> c.log().equals(log)).reduce((a, b) -> b);
        }

        @Override
        public Optional<Checkpoint> at(String log, long position) {
            return accepted.stream()
                    .filter(c -> c.log().equals(log) && c.position() == position)
                    .findFirst();
        }
    });
    private final Chain chain = new Chain("a");

    @Test
    void the_beginning_and_what_continues_it_are_accepted() {
        assertThat(show(chain.upTo(0, 3))).isEqualTo(Verdict.CONTINUES);
        assertThat(show(chain.upTo(3, 5))).isEqualTo(Verdict.CONTINUES);
        assertThat(show(chain.upTo(4, 9))).as("overlapping is fine").isEqualTo(Verdict.CONTINUES);
        assertThat(show(chain.upTo(3, 5))).isEqualTo(Verdict.KNOWN);
    }

    @Test
    void the_first_that_is_seen_of_an_old_log_is_taken_on_trust_and_says_so() {
        assertThat(show(chain.upTo(3, 5))).isEqualTo(Verdict.FIRST_SEEN);
        assertThat(show(chain.upTo(5, 6))).isEqualTo(Verdict.CONTINUES);
        assertThat(show(chain.upTo(0, 3))).as("older than the first seen").isEqualTo(Verdict.TOO_OLD);
    }

    @Test
    void a_log_that_was_put_back_is_refused_whatever_it_says() {
        show(chain.upTo(0, 3));
        show(chain.upTo(3, 9));
        assertThat(show(chain.upTo(3, 5))).isEqualTo(Verdict.REWINDS);
        assertThat(show(new Chain("b").upTo(0, 2))).isEqualTo(Verdict.REWINDS);
    }

    @Test
    void another_history_is_refused_at_the_same_position_and_after_it() {
        show(chain.upTo(0, 5));
        Chain other = chain.forkedAfter(3);
        assertThat(show(other.upTo(3, 5))).isEqualTo(Verdict.FORKS);
        assertThat(show(other.upTo(3, 9))).isEqualTo(Verdict.FORKS);
        assertThat(show(other.upTo(5, 9))).isEqualTo(Verdict.FORKS);
        assertThat(show(chain.upTo(5, 9))).as("the right one goes on").isEqualTo(Verdict.CONTINUES);
    }

    @Test
    void what_was_not_shown_is_a_gap() {
        show(chain.upTo(0, 3));
        assertThat(show(chain.upTo(5, 9))).isEqualTo(Verdict.GAP);
        assertThat(show(chain.upTo(3, 5))).isEqualTo(Verdict.CONTINUES);
        assertThat(show(chain.upTo(5, 9))).isEqualTo(Verdict.CONTINUES);
    }

    @Test
    void a_key_that_is_not_trusted_and_a_wrong_signature_are_told_apart() {
        ProvenCheckpoint right = chain.upTo(0, 3);
        assertThat(witness.judge(right, SigningKey.generate().publicKeys())).isEqualTo(Verdict.KEY_NOT_TRUSTED);
        Checkpoint c = right.checkpoint();
        Checkpoint wrong = new Checkpoint(
                c.log(), c.position(), c.hash(), c.algorithm(), c.at().plusNanos(1), c.keyId(), c.signature());
        assertThat(witness.judge(new ProvenCheckpoint(wrong, right.stretch()), KEY.publicKeys()))
                .isEqualTo(Verdict.SIGNATURE_WRONG);
    }

    @Test
    void links_that_lead_elsewhere_prove_nothing() {
        ProvenCheckpoint right = chain.upTo(0, 3);
        Stretch fewer = new Stretch(
                0, Stretch.GENESIS, "sha-256", right.stretch().links().subList(0, 2));
        Stretch none = new Stretch(0, Stretch.GENESIS, "sha-256", List.of());
        Stretch other = new Chain("b").upTo(0, 3).stretch();
        for (Stretch broken : List.of(fewer, none, other)) {
            assertThat(show(new ProvenCheckpoint(right.checkpoint(), broken))).isEqualTo(Verdict.LINKS_BROKEN);
        }
        assertThat(show(right)).isEqualTo(Verdict.CONTINUES);
    }

    @Test
    void whatever_is_shown_in_whatever_order_one_witness_signs_one_history_only() {
        System.out.println("-Dbihuan.seed=" + SEED);
        Random random = new Random(SEED);
        for (int round = 0; round < 15; round++) {
            accepted.clear();
            onTrust = null;
            List<Chain> histories = new ArrayList<>(List.of(new Chain("x" + round)));
            for (int forks = random.nextInt(4); forks > 0; forks--) {
                histories.add(histories.get(random.nextInt(histories.size())).forkedAfter(random.nextInt(20)));
            }
            for (int shown = 0; shown < 25; shown++) {
                int from = random.nextInt(24);
                int to = from + 1 + random.nextInt(6);
                show(histories.get(random.nextInt(histories.size())).upTo(from, to));
            }
            assertThat(accepted).extracting(Checkpoint::position).isSorted().doesNotHaveDuplicates();
            assertThat(histories)
                    .as("seed %d, round %d: all that was signed lies on one of the histories", SEED, round)
                    .anyMatch(history -> accepted.stream().allMatch(history::has));
        }
    }

    private Verdict show(ProvenCheckpoint proven) {
        Verdict verdict = witness.judge(proven, KEY.publicKeys());
        if (verdict.isAccepted()) {
            accepted.add(proven.checkpoint());
        }
        if (verdict == Verdict.FIRST_SEEN) {
            onTrust = proven.checkpoint();
        }
        return verdict;
    }

    /** A history of 40 commits of one or two events without content. */
    private static final class Chain {

        private final List<CommitLink> links;

        Chain(String word) {
            this(links(word, 0, List.of()));
        }

        private Chain(List<CommitLink> links) {
            this.links = links;
        }

        private static List<CommitLink> links(String word, int from, List<CommitLink> before) {
            List<CommitLink> links = new ArrayList<>(before);
            for (int i = from; i < 40; i++) {
                byte[] content = HashAlgorithm.digest("sha-256").digest((word + i).getBytes());
                links.add(new CommitLink(
                        1 + i % 2, Gold.AT.plusSeconds(i), HexFormat.of().formatHex(content)));
            }
            return links;
        }

        Chain forkedAfter(int commits) {
            return new Chain(
                    links("fork" + System.identityHashCode(this) + commits, commits, links.subList(0, commits)));
        }

        /** The checkpoint after so many commits, with the way from an earlier number of commits. */
        ProvenCheckpoint upTo(int from, int to) {
            Stretch before = new Stretch(0, Stretch.GENESIS, "sha-256", links.subList(0, from));
            Stretch stretch = new Stretch(before.last() + 1, before.hash(), "sha-256", links.subList(from, to));
            return new ProvenCheckpoint(
                    KEY.sign("clue", stretch.last(), stretch.hash(), "sha-256", Gold.AT.plusSeconds(to)), stretch);
        }

        boolean has(Checkpoint checkpoint) {
            return new Stretch(0, Stretch.GENESIS, "sha-256", links)
                    .hashAt(checkpoint.position())
                    .filter(checkpoint.hash()::equals)
                    .isPresent();
        }
    }
}
