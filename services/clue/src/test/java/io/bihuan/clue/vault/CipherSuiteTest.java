package io.bihuan.clue.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.params.KeyParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class CipherSuiteTest {

    private static final byte[] PLAIN = "谁也不知道".getBytes(StandardCharsets.UTF_8);

    private final CipherSuites.Choice choice;
    private final CipherSuite suite;
    private final byte[] key;

    CipherSuiteTest(CipherSuites.Choice choice) {
        this.choice = choice;
        this.suite = choice.suite();
        this.key = new byte[suite.keyBytes()];
        Arrays.fill(key, (byte) 7);
    }

    @Test
    void what_is_sealed_opens_under_its_key_and_context_only() {
        byte[] sealed = suite.seal(key, PLAIN, "r-1");
        byte[] other = key.clone();
        other[0] ^= 1;

        assertThat(suite.open(key, sealed, "r-1")).isEqualTo(PLAIN);
        assertThatThrownBy(() -> suite.open(key, sealed, "r-2")).isInstanceOf(SealBrokenException.class);
        assertThatThrownBy(() -> suite.open(other, sealed, "r-1")).isInstanceOf(SealBrokenException.class);
    }

    @Test
    void every_changed_bit_is_noticed() {
        byte[] sealed = suite.seal(key, PLAIN, "r-1");
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> suite.open(key, changed, "r-1")).isInstanceOf(SealBrokenException.class);
        }
        for (int length = 0; length < sealed.length; length++) {
            byte[] cut = Arrays.copyOf(sealed, length);
            assertThatThrownBy(() -> suite.open(key, cut, "r-1")).isInstanceOf(SealBrokenException.class);
        }
    }

    @Test
    void the_same_text_is_sealed_differently_each_time() {
        assertThat(suite.seal(key, PLAIN, "r-1"))
                .hasSize(12 + PLAIN.length + 16)
                .isNotEqualTo(suite.seal(key, PLAIN, "r-1"));
    }

    @Test
    void it_is_found_by_its_tag() {
        assertThat(CipherSuites.byTag(suite.tag())).isSameAs(suite);
        assertThatThrownBy(() -> CipherSuites.byTag("rot13/v1")).isInstanceOf(IllegalStateException.class);
    }

    /** From outside, so that this is not our own mirror: NIST's GCM test case 15, and GB/T 32907 A.1 with RFC 8998's mode. */
    @Test
    void it_agrees_with_the_published_test_vector() {
        HexFormat hex = HexFormat.of();
        if (choice == CipherSuites.Choice.INTERNATIONAL) {
            byte[] sealed = hex.parseHex("cafebabefacedbaddecaf888"
                    + "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                    + "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad"
                    + "b094dac5d93471bdec1a502270e3cc6c");
            byte[] plain = hex.parseHex("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                    + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255");
            byte[] vectorKey = hex.parseHex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308");
            assertThat(suite.open(vectorKey, sealed, "")).isEqualTo(plain);
        } else {
            byte[] block = hex.parseHex("0123456789abcdeffedcba9876543210");
            byte[] out = new byte[16];
            SM4Engine sm4 = new SM4Engine();
            sm4.init(true, new KeyParameter(block));
            sm4.processBlock(block, 0, out, 0);
            assertThat(out).isEqualTo(hex.parseHex("681edf34d206965e86b3e94f536e4246"));
            assertThat(sm3("abc"))
                    .isEqualTo(hex.parseHex("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"));
        }
    }

    @Test
    void the_keyed_hash_depends_on_key_and_text() {
        byte[] mac = suite.mac(key, PLAIN);
        assertThat(mac).hasSize(32).isEqualTo(suite.mac(key, PLAIN));
        assertThat(suite.mac(new byte[] {1}, PLAIN)).isNotEqualTo(mac);
        assertThat(suite.mac(key, new byte[] {1})).isNotEqualTo(mac);
    }

    private static byte[] sm3(String text) {
        SM3Digest digest = new SM3Digest();
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        digest.update(bytes, 0, bytes.length);
        byte[] out = new byte[digest.getDigestSize()];
        digest.doFinal(out, 0);
        return out;
    }
}
