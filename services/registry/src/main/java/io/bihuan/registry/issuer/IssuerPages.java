package io.bihuan.registry.issuer;

import org.springframework.web.util.HtmlUtils;

/** The two pages of the issuer: plain HTML, nothing from elsewhere, no script. */
final class IssuerPages {

    private static final String FRAME = """
        <!DOCTYPE html>
        <html lang="zh-CN">
        <head>
        <meta charset="UTF-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%1$s · 闭环</title>
        <link rel="stylesheet" href="/issuer.css">
        </head>
        <body>
        <main>
        <h1>闭环 <small>Bihuan</small></h1>
        <h2>%1$s</h2>
        %2$s
        <form method="post" action="%3$s">
        <input type="hidden" name="_csrf" value="%4$s">
        %5$s
        <button type="submit">%1$s</button>
        </form>
        <p class="hint">%6$s</p>
        </main>
        </body>
        </html>
        """;

    private IssuerPages() {}

    /**
     * The page to log in on.
     *
     * @param notice what to say above the form, or the empty string
     */
    static String login(String csrf, String notice) {
        String fields = field("officer", "人员编号 Officer id", "text", "username")
                + field("password", "口令 Password", "password", "current-password");
        return page("登录", notice, "/login", csrf, fields, "首次登录使用一次性口令,登录时须改为本人口令。");
    }

    /** The page to choose an own password on. */
    static String changePassword(String csrf, String notice) {
        String fields = field("officer", "人员编号 Officer id", "text", "username")
                + field("password", "现口令或一次性口令 Current password", "password", "current-password")
                + field("chosen", "新口令 New password", "password", "new-password")
                + field("again", "再次输入新口令 Again", "password", "new-password");
        return page("修改口令", notice, "/change-password", csrf, fields, "新口令 12 至 128 个字符,不得含有人员编号。");
    }

    private static String page(String title, String notice, String action, String csrf, String fields, String hint) {
        String said =
                notice.isEmpty() ? "" : "<p class=\"notice\" role=\"alert\">" + HtmlUtils.htmlEscape(notice) + "</p>";
        return FRAME.formatted(title, said, action, HtmlUtils.htmlEscape(csrf), fields, hint);
    }

    private static String field(String name, String label, String type, String autocomplete) {
        return """
            <label for="%1$s">%2$s</label>
            <input id="%1$s" name="%1$s" type="%3$s" autocomplete="%4$s" maxlength="128" required>
            """.formatted(name, label, type, autocomplete);
    }
}
