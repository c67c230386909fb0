package io.bihuan.portal.publicsite;

import io.bihuan.portal.client.Services;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /verify}: whether a receipt 回执 is genuine (requirements C2). It is pasted in as it was printed. */
@Controller
class VerifyPage {

    private static final int UNPROCESSABLE = 422;
    private static final int LONGEST = 2_000;
    private static final Pattern PRINTED = Pattern.compile(
            "commitment:\\s*(?<commitment>\\S+).*?position:\\s*(?<position>\\d{1,18})"
                    + ".*?chain hash:\\s*(?<chainHash>\\S+)\\s*\\((?<hashAlgorithm>[^)\\s]+)\\).*?time:\\s*(?<issuedAt>\\S+)"
                    + ".*?signature:\\s*(?<signatureAlgorithm>\\S+)\\s+(?<keyId>\\S+)\\s+(?<signature>\\S+)",
            Pattern.DOTALL);

    private final Services services;

    VerifyPage(Services services) {
        this.services = services;
    }

    /** What can be said of a receipt. */
    record Judgement(boolean valid, boolean signatureValid, boolean logHolds, String message) {}

    @GetMapping("/verify")
    String form() {
        return "public/verify";
    }

    @PostMapping("/verify")
    String verify(@RequestParam(defaultValue = "") String receipt, HttpServletResponse response, Model model) {
        model.addAttribute("typed", receipt);
        Optional<Map<String, Object>> read = read(receipt);
        if (read.isEmpty()) {
            response.setStatus(UNPROCESSABLE);
            model.addAttribute("unreadable", true);
            return "public/verify";
        }
        model.addAttribute("judgement", services.to("clue", "/receipts/verify").post(read.get(), Judgement.class));
        return "public/verify";
    }

    private static Optional<Map<String, Object>> read(String printed) {
        Matcher found = PRINTED.matcher(printed.length() > LONGEST ? "" : printed);
        if (!found.find()) {
            return Optional.empty();
        }
        Map<String, Object> receipt = new LinkedHashMap<>();
        receipt.put("version", 1);
        receipt.put("position", Long.valueOf(found.group("position")));
        for (String part : new String[] {
            "commitment", "chainHash", "hashAlgorithm", "issuedAt", "signatureAlgorithm", "keyId", "signature"
        }) {
            receipt.put(part, found.group(part));
        }
        return Optional.of(receipt);
    }
}
