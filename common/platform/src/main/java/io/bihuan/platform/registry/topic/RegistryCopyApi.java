package io.bihuan.platform.registry.topic;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.platform.access.Access;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** For operators: on which copy of the registry this service works, and reading it again from the first fact. */
@RestController
@Access(Role.OPERATOR)
@RequestMapping("/admin/registry-copy")
class RegistryCopyApi {

    private static final Logger LOG = LoggerFactory.getLogger(RegistryCopyApi.class);

    private final RegistryCopy copy;

    RegistryCopyApi(RegistryCopy copy) {
        this.copy = copy;
    }

    @GetMapping
    RegistryCopy.Standing standing() {
        return copy.standing();
    }

    /**
     * Asks every node to replace its copy by what the topic holds, in a few seconds; for a registry that began anew, whose
     * positions are lower than those known here.
     */
    @PostMapping("/read-again")
    RegistryCopy.Standing readAgain(Actor actor) {
        LOG.info("{} has the copy of the registry read again", actor.officer());
        copy.readAgain();
        return copy.standing();
    }
}
