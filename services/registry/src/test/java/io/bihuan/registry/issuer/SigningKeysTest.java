package io.bihuan.registry.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import io.bihuan.testkit.MovableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeysTest {

    private final MovableClock clock = MovableClock.at("2024-09-11T10:15:00+08:00");

    @TempDir
    private Path folder;

    @Test
    void the_same_key_signs_after_a_restart() {
        String first = open().current();
        assertThat(open().current()).isEqualTo(first);
    }

    @Test
    void another_key_signs_when_the_interval_is_over() {
        SigningKeys keys = open();
        String first = keys.current();
        clock.advance(Duration.ofDays(30).minusMillis(1));
        assertThat(keys.current()).isEqualTo(first);
        clock.advance(Duration.ofMillis(1));
        assertThat(keys.current()).isNotEqualTo(first);
        assertThat(ids(keys)).containsExactly(keys.current(), first);
    }

    @Test
    void a_retired_key_stays_until_the_last_token_it_signed_is_over() {
        SigningKeys keys = open();
        String first = keys.current();
        keys.rotate();
        clock.advance(Duration.ofMinutes(10));
        assertThat(ids(keys)).contains(first);
        clock.advance(Duration.ofMinutes(6));
        assertThat(ids(keys)).doesNotContain(first);
    }

    @Test
    void the_file_is_its_owners_alone_and_refused_if_it_is_not() throws IOException {
        open();
        Path file = folder.resolve("keys.json");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(this::open).hasMessageContaining("can be read by others");
    }

    @Test
    void a_damaged_file_is_refused_and_left_as_it_is() throws IOException {
        Path file = folder.resolve("keys.json");
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, "{");
        assertThatThrownBy(this::open).hasMessageContaining("holds no keys");
        assertThat(Files.readString(file)).isEqualTo("{");
    }

    private SigningKeys open() {
        return new SigningKeys(
                new KeyFile(folder.resolve("keys.json")), clock, Duration.ofDays(30), Duration.ofMinutes(10));
    }

    private static List<String> ids(SigningKeys keys) {
        return keys.get(new JWKSelector(new JWKMatcher.Builder().build()), null).stream()
                .map(JWK::getKeyID)
                .toList();
    }
}
