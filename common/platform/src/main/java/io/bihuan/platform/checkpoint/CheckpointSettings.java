package io.bihuan.platform.checkpoint;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the log is signed, and whom this service witnesses.
 *
 * @param keyFile the signing key, made for its owner alone if it is not there; without this setting nothing is signed,
 *     published or witnessed
 * @param log the log's name among the others, for ever; the service's name unless a lost log goes on under a new one
 * @param everyCommits a checkpoint is made when so many commits are not covered
 * @param interval and no commit stays uncovered for longer than this
 * @param poll how often that is looked at
 * @param trustedKeys for each log to be witnessed, where its public keys are: PEM files or Base64 of a public key in X.509
 *     form, separated by commas; files are read again when an unknown key is met
 */
@ConfigurationProperties("bihuan.checkpoints")
public record CheckpointSettings(
        @Nullable Path keyFile,
        @Nullable String log,
        @DefaultValue("256") int everyCommits,
        @DefaultValue("1m") Duration interval,
        @DefaultValue("1s") Duration poll,
        @DefaultValue Map<String, String> trustedKeys) {}
