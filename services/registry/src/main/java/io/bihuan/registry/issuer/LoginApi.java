package io.bihuan.registry.issuer;

import io.bihuan.platform.access.Access;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The issuer's pages; what the login page sends is taken by Spring Security itself. */
@RestController
@Access(withoutToken = true)
@Hidden
class LoginApi {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;
    private static final Map<String, String> NOTICES = Map.of(
            "failed", "人员编号或口令不正确,或暂时不能登录。请核对后稍候再试;仍不能登录的,请联系管理员。",
            "changed", "口令已修改,请用新口令登录。",
            "expired", "页面已过期,请重新填写后提交。",
            "first", "请先将一次性口令改为本人口令。",
            "refused", "人员编号或现口令不正确,或暂时不能修改。请核对后稍候再试。",
            "differ", "两次输入的新口令不一致,请重新输入。",
            "weak", "新口令须为 12 至 128 个字符,不得含有人员编号,也不得与现口令相同。");

    private final Accounts accounts;
    private final StoredAuthorizations grants;

    LoginApi(Accounts accounts, StoredAuthorizations grants) {
        this.accounts = accounts;
        this.grants = grants;
    }

    @GetMapping(path = "/login", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String login(@RequestParam Optional<String> notice, CsrfToken csrf) {
        return IssuerPages.login(csrf.getToken(), said(notice));
    }

    @GetMapping(path = "/change-password", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String changePassword(@RequestParam Optional<String> notice, CsrfToken csrf) {
        return IssuerPages.changePassword(csrf.getToken(), said(notice));
    }

    /** Whoever changes the password is logged out everywhere else. */
    @PostMapping("/change-password")
    ResponseEntity<Void> changePassword(
            @RequestParam String officer,
            @RequestParam String password,
            @RequestParam String chosen,
            @RequestParam String again) {
        String who = officer.strip();
        if (!chosen.equals(again)) {
            return to("/change-password?notice=differ");
        }
        if (isWeak(who, password, chosen)) {
            return to("/change-password?notice=weak");
        }
        boolean thinkable = who.length() <= LONGEST && password.length() <= LONGEST;
        if (!thinkable || accounts.attempt(who, password) == Accounts.Attempt.REFUSED) {
            return to("/change-password?notice=refused");
        }
        accounts.change(who, chosen);
        grants.removeAllOf(who);
        return to("/login?notice=changed");
    }

    private static boolean isWeak(String officer, String password, String chosen) {
        return chosen.length() < SHORTEST
                || chosen.length() > LONGEST
                || chosen.contains(officer)
                || chosen.equals(password)
                || chosen.chars().distinct().count() < SHORTEST / 2;
    }

    private static String said(Optional<String> notice) {
        return notice.map(code -> NOTICES.getOrDefault(code, "")).orElse("");
    }

    private static ResponseEntity<Void> to(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, path)
                .build();
    }
}
