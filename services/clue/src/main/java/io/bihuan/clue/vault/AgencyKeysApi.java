package io.bihuan.clue.vault;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.platform.access.Access;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Changing agency keys (docs/operations/vault.md); who did it stands in the service's log. */
@RestController
@Access(Role.KEY_CUSTODIAN)
@RequestMapping("/admin/vault/agency-keys")
class AgencyKeysApi {

    private static final Logger LOG = LoggerFactory.getLogger(AgencyKeysApi.class);

    private final AgencyKeys keys;

    AgencyKeysApi(AgencyKeys keys) {
        this.keys = keys;
    }

    /** @param line whose key is changed, for example {@code SHB}, or {@code vault} for the vault's own */
    record Rotation(@NotBlank @Size(max = 64) String line) {}

    /** @param keyId the key to destroy */
    record Retirement(@NotBlank @Size(max = 128) String keyId) {}

    /** The id of a key. */
    record Answer(String keyId) {}

    @PostMapping("/rotate")
    Answer rotate(@Valid @RequestBody Rotation body, Actor actor) {
        String fresh = keys.rotate(body.line());
        LOG.info("{} of {} changed the agency key: {} is current", actor.officer(), actor.unit(), fresh);
        return new Answer(fresh);
    }

    @PostMapping("/retire")
    Answer retire(@Valid @RequestBody Retirement body, Actor actor) {
        keys.retire(body.keyId());
        LOG.info("{} of {} destroyed an agency key that nothing needed", actor.officer(), actor.unit());
        return new Answer(body.keyId());
    }
}
