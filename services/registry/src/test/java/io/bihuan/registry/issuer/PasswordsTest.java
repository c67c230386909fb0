package io.bihuan.registry.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void a_chosen_password_is_kept_with_argon2id_and_matches_only_itself() {
        String hash = passwords.hash("云岭 correct horse 42");
        assertThat(hash).startsWith("$argon2id$").doesNotContain("horse");
        assertThat(passwords.matches("云岭 correct horse 42", hash)).isTrue();
        assertThat(passwords.matches("云岭 correct horse 43", hash)).isFalse();
    }

    @Test
    void a_one_time_password_matches_only_itself() {
        String password = Secrets.oneTimePassword();
        String hash = passwords.hashOfOneTime(password);
        assertThat(passwords.matches(password, hash)).isTrue();
        assertThat(passwords.matches(Secrets.oneTimePassword(), hash)).isFalse();
        assertThat(password).matches("([a-z2-9]{4}-){4}[a-z2-9]{4}");
    }

    @Test
    void nobodys_password_never_matches() {
        assertThat(passwords.matches("", null)).isFalse();
        assertThat(passwords.matches("云岭 correct horse 42", null)).isFalse();
    }
}
