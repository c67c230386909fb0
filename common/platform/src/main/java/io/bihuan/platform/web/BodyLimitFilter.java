package io.bihuan.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Refuses bodies that are too large: at once if their length is said, else when too many bytes have come. Forms with
 * files have limits of their own.
 */
final class BodyLimitFilter extends OncePerRequestFilter {

    private final long usual;
    private final List<BodyLimit> others;
    private final HandlerExceptionResolver failures;

    /**
     * @param usual the largest body, in bytes
     * @param others operations with a limit of their own
     */
    BodyLimitFilter(long usual, List<BodyLimit> others, HandlerExceptionResolver failures) {
        this.usual = usual;
        this.others = List.copyOf(others);
        this.failures = failures;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Multipart.is(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long maxBytes = limitOf(request.getServletPath());
        if (request.getContentLengthLong() > maxBytes) {
            failures.resolveException(request, response, null, new MaxUploadSizeExceededException(maxBytes));
            return;
        }
        chain.doFilter(new Limited(request, maxBytes), response);
    }

    private long limitOf(String path) {
        return others.stream()
                .filter(other -> other.path().equals(path))
                .findFirst()
                .map(BodyLimit::maxBytes)
                .orElse(usual);
    }

    private static final class Limited extends HttpServletRequestWrapper {

        private final long maxBytes;

        private Limited(HttpServletRequest request, long maxBytes) {
            super(request);
            this.maxBytes = maxBytes;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Counted(super.getInputStream(), maxBytes);
        }

        @Override
        public BufferedReader getReader() throws IOException {
            String encoding = getCharacterEncoding();
            Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
            return new BufferedReader(new InputStreamReader(getInputStream(), charset));
        }
    }

    private static final class Counted extends ServletInputStream {

        private final ServletInputStream source;
        private final long maxBytes;
        private long seen;

        private Counted(ServletInputStream source, long maxBytes) {
            this.source = source;
            this.maxBytes = maxBytes;
        }

        @Override
        public int read() throws IOException {
            int value = source.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = source.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int bytes) {
            seen += bytes;
            if (seen > maxBytes) {
                throw new MaxUploadSizeExceededException(maxBytes);
            }
        }

        @Override
        public boolean isFinished() {
            return source.isFinished();
        }

        @Override
        public boolean isReady() {
            return source.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            source.setReadListener(listener);
        }
    }
}
