package io.bihuan.registry.issuer;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.Role;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.PlatformError;
import io.bihuan.registry.model.StateOfRecord;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an operator 系统管理员 does for the issuer: another signing key at once, a new one-time password for an officer. */
@RestController
@Access(Role.OPERATOR)
@RequestMapping("/issuer-admin")
class IssuerAdminApi {

    private static final Logger LOG = LoggerFactory.getLogger(IssuerAdminApi.class);

    private final SigningKeys keys;
    private final Accounts accounts;
    private final StoredAuthorizations grants;
    private final StateOfRecord record;

    IssuerAdminApi(SigningKeys keys, Accounts accounts, StoredAuthorizations grants, StateOfRecord record) {
        this.keys = keys;
        this.accounts = accounts;
        this.grants = grants;
        this.record = record;
    }

    @PostMapping("/rotate-signing-key")
    Map<String, String> rotateSigningKey(Authentication operator) {
        keys.rotate();
        LOG.info("{} rotated the signing key; {} signs from now on", operator.getName(), keys.current());
        return Map.of("kid", keys.current());
    }

    /** The answer is the only place where the password is ever shown; the officer is logged out everywhere. */
    @PostMapping("/officers/{id}/issue-one-time-password")
    ResponseEntity<Map<String, String>> issueOneTimePassword(@PathVariable String id, Authentication operator) {
        if (!record.isOfficer(id)) {
            throw new DomainException(PlatformError.NOT_FOUND, Map.of("id", id));
        }
        String password = accounts.issueOneTimePassword(id);
        grants.removeAllOf(id);
        LOG.info("{} issued a one-time password to {}", operator.getName(), id);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(Map.of("officerId", id, "oneTimePassword", password));
    }
}
