package io.bihuan.clue.reporter;

import io.bihuan.clue.write.receiveattachment.AttachmentIsSmallEnough;
import io.bihuan.eventlog.EventLog;
import io.bihuan.platform.security.OpenPaths;
import io.bihuan.platform.web.BodyLimit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of the reporter's side that have settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReporterSettings.class)
class ReporterConfiguration {

    /** Reporters have a code and no account; whoever verifies a receipt has neither. */
    @Bean
    OpenPaths openToReporters() {
        return new OpenPaths(List.of("/reporter/**", "/receipts/**"));
    }

    /** Room for a file that is a little too large, so that its sender is told which one and by how much. */
    @Bean
    BodyLimit largestAttachment() {
        return new BodyLimit(ReporterAttachmentsApi.PATH, AttachmentIsSmallEnough.MOST + (1L << 20));
    }

    @Bean
    Tries reporterTries(ReporterSettings settings, Clock clock) {
        return new Tries(settings, clock);
    }

    /** The suite of the vault decides who signs; what the other has signed before still counts where its key is. */
    @Bean
    Receipts receipts(
            EventLog log,
            Clock clock,
            @Value("${bihuan.vault.suite:international}") String suite,
            @Value("${bihuan.vault.folder:data/vault}") Path folder) {
        Path ed25519 = folder.resolve("receipt.key");
        Path sm2 = folder.resolve("receipt-sm2.key");
        List<ReceiptSigner> signers = new ArrayList<>();
        boolean national = suite.equalsIgnoreCase("national");
        signers.add(national ? new Sm2Signer(sm2) : new Ed25519Signer(ed25519));
        if (Files.exists(national ? ed25519 : sm2)) {
            signers.add(national ? new Ed25519Signer(ed25519) : new Sm2Signer(sm2));
        }
        return new Receipts(log, signers, clock);
    }
}
