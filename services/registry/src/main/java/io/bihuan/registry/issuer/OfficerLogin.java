package io.bihuan.registry.issuer;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/** Logs an officer in: the password is right, and there is a post to act in. Why somebody is refused is not said. */
final class OfficerLogin implements AuthenticationProvider {

    private static final int LONGEST = 128;

    private final Accounts accounts;
    private final Standings standings;

    OfficerLogin(Accounts accounts, Standings standings) {
        this.accounts = accounts;
        this.standings = standings;
    }

    /**
     * @throws BadCredentialsException for every reason but one
     * @throws CredentialsExpiredException if the password is right and must be changed first
     */
    @Override
    public Authentication authenticate(Authentication attempt) {
        String officer = attempt.getName().strip();
        String password = String.valueOf(attempt.getCredentials());
        boolean thinkable = officer.length() <= LONGEST && password.length() <= LONGEST;
        Accounts.Attempt outcome = accounts.attempt(thinkable ? officer : "", thinkable ? password : "");
        // Posts are looked at only after a right password: how long that takes would tell who exists.
        if (outcome == Accounts.Attempt.REFUSED || standings.ofOfficer(officer).isEmpty()) {
            throw new BadCredentialsException("refused");
        }
        if (outcome == Accounts.Attempt.MUST_CHANGE) {
            throw new CredentialsExpiredException("to be changed first");
        }
        return UsernamePasswordAuthenticationToken.authenticated(
                officer,
                null,
                List.of(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
