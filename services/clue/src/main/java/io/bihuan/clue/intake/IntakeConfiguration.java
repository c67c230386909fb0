package io.bihuan.clue.intake;

import io.bihuan.clue.vault.ReporterVault;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.UnitRegistry;
import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of the intake, and how large an upload may be. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IntakeSettings.class)
class IntakeConfiguration {

    private static final long FORM_FIELDS = 1 << 20;

    @Bean
    TipChecks tipChecks(DivisionRegistry divisions, UnitRegistry units) {
        return new TipChecks(divisions, units);
    }

    @Bean
    TipDoor tipDoor(ReporterVault vault, TipSink sink, KnownTips known) {
        return new TipDoor(vault, sink, known);
    }

    @Bean
    BatchSignatures batchSignatures(IntakeSettings settings) {
        return new BatchSignatures(settings.hotlineKeys());
    }

    @Bean(destroyMethod = "close")
    IntakeWorkers intakeWorkers(IntakeSettings settings) {
        return new IntakeWorkers(settings.workers());
    }

    /** Uploads go to disk at once, into our own folder, where a crash leaves nothing that the next start does not delete. */
    @Bean
    MultipartConfigElement multipartConfigElement(IntakeSettings settings) throws IOException {
        Path folder = Files.createDirectories(settings.workFolder().toAbsolutePath());
        Upload.deleteLeftovers(folder);
        long file = settings.maxFile().toBytes();
        return new MultipartConfigElement(folder.toString(), file, file + FORM_FIELDS, 0);
    }
}
