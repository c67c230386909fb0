package io.bihuan.clue.reporter;

import io.bihuan.eventlog.checkpoint.KeyFiles;
import io.bihuan.eventlog.checkpoint.SigningKey;
import java.nio.file.Path;

/** Ed25519, with the key files that checkpoints of the log have. */
final class Ed25519Signer implements ReceiptSigner {

    private static final String KIND = "receipt";

    private final KeyFiles files;
    private final SigningKey key;

    /** @param keyFile where the key is, or is to be */
    Ed25519Signer(Path keyFile) {
        this.files = new KeyFiles(keyFile);
        this.key = files.findOrCreate();
    }

    @Override
    public String algorithm() {
        return "Ed25519";
    }

    @Override
    public String keyId() {
        return key.id();
    }

    @Override
    public String sign(String text) {
        return key.signText(KIND, text);
    }

    @Override
    public boolean signed(String text, String keyId, String signature) {
        return files.publicKeys().signedText(KIND, text, keyId, signature);
    }

    @Override
    public String publicKeys() {
        return files.publicKeys().pem();
    }
}
