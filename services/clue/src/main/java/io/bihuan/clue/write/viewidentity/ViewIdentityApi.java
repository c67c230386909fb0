package io.bihuan.clue.write.viewidentity;

import io.bihuan.clue.vault.ReporterIdentity;
import io.bihuan.clue.vault.ReporterVault;
import io.bihuan.clue.write.matter.Matter;
import io.bihuan.clue.write.matter.Matters;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.access.Recorded;
import io.bihuan.platform.command.Commands;
import io.bihuan.platform.web.AnsweredOnce;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /unseal-requests/{id}/view-identity}: the look is in the log before the vault is asked. */
@RestController
class ViewIdentityApi {

    private final Commands commands;
    private final Matters matters;
    private final ReporterVault vault;

    ViewIdentityApi(Commands commands, Matters matters, ReporterVault vault) {
        this.commands = commands;
        this.matters = matters;
        this.vault = vault;
    }

    @Access(sends = ViewIdentity.class, records = Recorded.READ)
    @AnsweredOnce
    @PostMapping("/unseal-requests/{id}/view-identity")
    ResponseEntity<Identity> view(@PathVariable String id, Actor actor) {
        Matter matter = matters.ofRequest(id);
        commands.send(new ViewIdentity(id, matter.conflicts(), actor));
        ReporterIdentity identity = vault.open(matter.reporterRef());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Identity(
                        !identity.isNone(), identity.name(), identity.phone(), vault.minors(matter.reporterRef())));
    }

    /**
     * Who reported.
     *
     * @param held whether anybody is named
     * @param name the name as given, or the empty string
     * @param phone the telephone as given, or the empty string
     * @param minors names of minors that the tip speaks of, in the order of their marks
     */
    record Identity(boolean held, String name, String phone, List<String> minors) {
        @Override
        public String toString() {
            return "Identity[sealed]";
        }
    }
}
