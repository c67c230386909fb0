package io.bihuan.platform.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.web.multipart.support.StandardMultipartHttpServletRequest;

/**
 * A request that can still be read, and what tells it from another one: method, address, the version it expects, and
 * content.
 */
record DigestedRequest(HttpServletRequest request, String digest) {

    static DigestedRequest of(HttpServletRequest request) throws IOException {
        return Multipart.is(request) ? ofForm(new StandardMultipartHttpServletRequest(request)) : ofBody(request);
    }

    private static DigestedRequest ofBody(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readAllBytes();
        return new DigestedRequest(new Remembered(request, body), digest(request, out -> out.write(body)));
    }

    /** Parts lie in temporary files once parsed: they are read for the digest and again by the controller. */
    private static DigestedRequest ofForm(StandardMultipartHttpServletRequest form) throws IOException {
        try {
            var parts = form.getParts();
            return new DigestedRequest(form, digest(form, out -> {
                for (Part part : parts) {
                    line(out, part.getName());
                    line(out, String.valueOf(part.getSubmittedFileName()));
                    line(out, Long.toString(part.getSize()));
                    try (InputStream content = part.getInputStream()) {
                        content.transferTo(out);
                    }
                }
            }));
        } catch (ServletException e) {
            throw new IOException(e);
        }
    }

    private static String digest(HttpServletRequest request, Content content) throws IOException {
        MessageDigest sha256;
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), sha256)) {
            line(out, request.getMethod());
            line(out, request.getRequestURI());
            line(out, String.valueOf(request.getQueryString()));
            line(out, String.valueOf(request.getHeader(HttpHeaders.IF_MATCH)));
            content.writeTo(out);
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static void line(OutputStream out, String text) {
        try {
            out.write((text.length() + ":" + text + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private static final class Remembered extends HttpServletRequestWrapper {

        private final byte[] body;

        private Remembered(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new FromMemory(new ByteArrayInputStream(body));
        }

        @Override
        public BufferedReader getReader() {
            String encoding = getCharacterEncoding();
            Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
            return new BufferedReader(new InputStreamReader(getInputStream(), charset));
        }
    }

    private static final class FromMemory extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        private FromMemory(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            return bytes.read(buffer, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("read already");
        }
    }
}
