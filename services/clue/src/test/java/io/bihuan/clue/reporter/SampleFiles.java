package io.bihuan.clue.reporter;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The beginnings of files, with a sentence behind them by which they are found again. */
final class SampleFiles {

    static final String SENTENCE = "SECRET-OF-THE-PICTURE-31.2304N-121.4737E";

    private SampleFiles() {}

    static byte[] jpeg(String inside) {
        return file(new int[] {0xFF, 0xD8, 0xFF, 0xE1, 0x00, 0x18}, "Exif\0\0", inside);
    }

    static byte[] png() {
        return file(new int[] {0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13}, "IHDR", SENTENCE);
    }

    static byte[] webp() {
        return file(new int[] {}, "RIFF\1\0\0\0WEBPVP8 ", SENTENCE);
    }

    static byte[] boxed(String brand) {
        return file(new int[] {0, 0, 0, 0x18}, "ftyp" + brand, "\0\0\0\0" + brand + SENTENCE);
    }

    static byte[] pdf() {
        return file(new int[] {}, "%PDF-1.7\n", SENTENCE);
    }

    static byte[] mp3() {
        return file(new int[] {'I', 'D', '3', 3, 0, 0, 0, 0, 0, 0}, "", SENTENCE);
    }

    static byte[] wav() {
        return file(new int[] {}, "RIFF\1\0\0\0WAVEfmt ", SENTENCE);
    }

    static byte[] program() {
        return file(new int[] {'M', 'Z', 0x90, 0, 3, 0}, "This program cannot be run in DOS mode.", SENTENCE);
    }

    static byte[] page() {
        return file(new int[] {}, "<!DOCTYPE html><html><script>alert(1)</script></html>", SENTENCE);
    }

    static byte[] zip() {
        return file(new int[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0}, "", SENTENCE);
    }

    /** A photo of exactly this many bytes. */
    static byte[] jpegOf(int bytes, String inside) {
        byte[] beginning = jpeg(inside);
        byte[] all = new byte[bytes];
        System.arraycopy(beginning, 0, all, 0, beginning.length);
        return all;
    }

    private static byte[] file(int[] magic, String text, String inside) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int one : magic) {
            bytes.write(one);
        }
        bytes.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(inside.getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }
}
