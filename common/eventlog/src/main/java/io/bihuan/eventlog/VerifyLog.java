package io.bihuan.eventlog;

import com.mongodb.ConnectionString;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.bihuan.eventlog.checkpoint.PublicKeys;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Checks a log or a bundle (日志核验) and says in one Chinese and one English sentence whether it is sound and, if not, at
 * which position it stops being so. Needs only the right to read. Exit status 0 sound, 1 damaged, cut off or forked, 2
 * nothing could be found out: wrong call, no such file, store away, unknown version.
 */
public final class VerifyLog {

    /** Held, because a logger nobody holds forgets its level. */
    private static final Logger DRIVER = Logger.getLogger("org.mongodb.driver");

    private final VerifyOptions options;
    private final InputStream standardInput;

    private VerifyLog(VerifyOptions options, InputStream standardInput) {
        this.options = options;
        this.standardInput = standardInput;
    }

    /** See {@link VerifyOptions#USAGE}. */
    public static void main(String[] arguments) {
        DRIVER.setLevel(Level.OFF);
        System.exit(run(arguments, System.in, new PrintStream(System.out, true, charset())));
    }

    /** A terminal without Chinese characters gets UTF-8 all the same: question marks help nobody. */
    private static Charset charset() {
        Charset terminal = Charset.defaultCharset();
        return terminal.newEncoder().canEncode('位') ? terminal : StandardCharsets.UTF_8;
    }

    /** Without leaving the process; returns the exit status. */
    static int run(String[] arguments, InputStream standardInput, PrintStream out) {
        VerifyOptions options;
        try {
            options = VerifyOptions.parse(arguments);
        } catch (IllegalArgumentException wrongCall) {
            out.println("用法有误：" + wrongCall.getMessage());
            out.println(VerifyOptions.USAGE);
            return 2;
        }
        Finding finding = new VerifyLog(options, standardInput).find();
        out.println(finding.chinese());
        out.println(finding.english());
        return finding.status();
    }

    private Finding find() {
        try {
            return options.isDatabase() ? ofDatabase() : ofBundle();
        } catch (NoSuchFileException e) {
            return Finding.undecided("找不到文件 " + e.getFile() + "，请检查路径。", "No such file: " + e.getFile() + ".");
        } catch (InvalidPathException | IOException | UncheckedIOException e) {
            return Finding.undecided("文件无法读取，请检查路径和权限。", "The file cannot be read: " + e.getMessage() + ".");
        } catch (EventLogUnavailableException | MongoException | IllegalArgumentException e) {
            return Finding.undecided("数据库没有应答，请检查地址、账号和网络。", e.getMessage() + ".");
        }
    }

    private Finding ofDatabase() throws IOException {
        ConnectionString address = new ConnectionString(options.source());
        try (MongoClient client = MongoClients.create(address)) {
            LogVerifier verifier = LogVerifier.of(client.getDatabase(address.getDatabase()), options.collection());
            ChainWalk walk = options.configure(ChainWalk.fromTheBeginning());
            return withCheckpoints(walk, () -> finding(walk, 0, verifier.walk(walk)));
        }
    }

    private Finding ofBundle() throws IOException {
        try (InputStream in = open(options.source())) {
            LogBundle bundle = LogBundle.read(in);
            ChainWalk walk = options.configure(new ChainWalk(bundle.firstPosition(), bundle.hashBefore()));
            KnownHead head = options.head();
            if (head != null && head.position() < bundle.firstPosition() - 1) {
                return Finding.undecided("已登记的末尾在日志包范围之前，无法核对。", "The known head lies before the bundle.");
            }
            if (head != null && head.position() == bundle.firstPosition() - 1 && !head.equals(walk.head())) {
                return Finding.forked(head.position(), true);
            }
            String against = options.against();
            return against == null ? withCheckpoints(walk, () -> alone(bundle, walk)) : beside(bundle, walk, against);
        } catch (BundleUnreadableException header) {
            return Finding.unreadable(header, null);
        }
    }

    /** Holds the walk against the file of checkpoints, if there is one. */
    private Finding withCheckpoints(ChainWalk walk, Supplier<Finding> verify) throws IOException {
        String file = options.checkpoints();
        if (file == null) {
            return verify.get();
        }
        PublicKeys keys = PublicKeys.NONE;
        PublicKeys witnessKeys = PublicKeys.NONE;
        try {
            for (String key : options.keys()) {
                keys = keys.and(PublicKeys.ofPem(Files.readString(Path.of(key))));
            }
            for (String key : options.witnessKeys()) {
                witnessKeys = witnessKeys.and(PublicKeys.ofPem(Files.readString(Path.of(key))));
            }
        } catch (IllegalArgumentException e) {
            return Finding.undecided("公钥文件无法读取，请检查格式（PEM，Ed25519）。", "No public key: " + e.getMessage() + ".");
        }
        try (InputStream in = open(file)) {
            walk.expecting(new CheckpointFile(in, keys, witnessKeys));
            Finding finding = verify.get();
            return finding.status() == 0 && walk.tally().checkpoints() == 0
                    ? Finding.undecided(
                            "没有一个检查点落在这份日志的范围内，无法核对签名。", "No checkpoint lies within the log; nothing was found signed.")
                    : finding;
        } catch (BundleUnreadableException e) {
            return Finding.undecided("检查点文件损坏或被截断，请重新取得。", "The file of checkpoints: " + e.getMessage() + ".");
        }
    }

    private Finding alone(LogBundle bundle, ChainWalk walk) {
        try {
            return finding(walk, bundle.firstPosition(), LogVerifier.walk(bundle, walk));
        } catch (BundleUnreadableException e) {
            return Finding.unreadable(e, walk);
        }
    }

    private Finding beside(LogBundle bundle, ChainWalk walk, String against) throws IOException {
        try (InputStream in = open(against)) {
            LogBundle other = LogBundle.read(in);
            ChainWalk otherWalk = new ChainWalk(other.firstPosition(), other.hashBefore());
            return new ForkSearch(bundle, walk, other, options.chainOnly() ? otherWalk.chainOnly() : otherWalk).run();
        }
    }

    private Finding finding(ChainWalk walk, long first, @Nullable Flaw flaw) {
        return flaw == null ? Finding.sound(walk, first, options.chainOnly()) : Finding.damaged(walk, flaw);
    }

    /** A file, or {@code -} for standard input; unpacked if it is gzip. */
    private InputStream open(String name) throws IOException {
        InputStream raw = new BufferedInputStream(
                name.equals("-") ? standardInput : Files.newInputStream(Path.of(name)), 1 << 16);
        raw.mark(2);
        boolean packed = raw.read() == 0x1f && raw.read() == 0x8b;
        raw.reset();
        try {
            return packed ? new GZIPInputStream(raw, 1 << 16) : raw;
        } catch (ZipException | EOFException e) {
            throw BundleUnreadableException.at(1, "the compressed file is cut off or damaged here", e);
        }
    }
}
