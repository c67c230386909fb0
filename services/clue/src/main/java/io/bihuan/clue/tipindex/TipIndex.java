package io.bihuan.clue.tipindex;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/**
 * Which words are in which tip, on the disk of this node. Of a text it holds its words, not the text. How far the log is in it
 * is kept in the same commit as what was read up to there: after a crash it is read again from there, and nothing is skipped.
 * A tip is set, never added, so reading it twice changes nothing.
 *
 * <p>One thread writes; any may search what was there at the last {@link #reached}.
 */
final class TipIndex implements AutoCloseable {

    static final String WORD = "word";
    static final String TIP = "tip";

    private static final long MEGABYTE = 1 << 20;
    private static final Similarity SIMILARITY = new CommonWords();
    private static final FieldType WORDS = words();

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private Mark written;
    private volatile Mark committed;
    private volatile Mark searchable;

    private TipIndex(Directory directory, IndexWriter writer, Mark mark) throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.written = mark;
        this.committed = mark;
        this.searchable = mark;
        this.searchers = new SearcherManager(writer, new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
                IndexSearcher searcher = new IndexSearcher(reader);
                searcher.setSimilarity(SIMILARITY);
                return searcher;
            }
        });
    }

    /**
     * Opens the index in a folder, or begins a new one where there is none, or one that is damaged or was made by other rules.
     *
     * @param memory how much is gathered in memory before it is written
     * @throws IOException if the folder cannot be written, or another process has it
     */
    static TipIndex open(Path folder, DataSize memory) throws IOException {
        Files.createDirectories(folder);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        Directory directory = FSDirectory.open(folder);
        try {
            return open(directory, memory);
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(directory);
            throw e;
        }
    }

    private static TipIndex open(Directory directory, DataSize memory) throws IOException {
        boolean goesOn = isUsable(directory);
        if (!goesOn) {
            wipe(directory);
        }
        Mark mark = goesOn ? Mark.of(SegmentInfos.readLatestCommit(directory).getUserData()) : Mark.NONE;
        IndexWriter writer = new IndexWriter(
                directory,
                new IndexWriterConfig()
                        .setSimilarity(SIMILARITY)
                        .setRAMBufferSizeMB(memory.toBytes() / (double) MEGABYTE)
                        .setOpenMode(goesOn ? IndexWriterConfig.OpenMode.APPEND : IndexWriterConfig.OpenMode.CREATE));
        try {
            return new TipIndex(directory, writer, mark);
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            throw e;
        }
    }

    private static FieldType words() {
        FieldType type = new FieldType();
        type.setTokenized(false);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }

    /** Whether all of it can be read, and was made by the rules of today. */
    private static boolean isUsable(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return false;
        }
        try (DirectoryReader whole = DirectoryReader.open(directory)) {
            for (LeafReaderContext part : whole.leaves()) {
                part.reader().checkIntegrity();
            }
            return Mark.isOfTodaysForm(whole.getIndexCommit().getUserData());
        } catch (IOException | IllegalArgumentException damaged) {
            return false;
        }
    }

    /** Removes what is in the folder, unless a process works on it. */
    private static void wipe(Directory directory) throws IOException {
        try (Lock ours = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (String file : directory.listAll()) {
                ours.ensureValid();
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        }
    }

    /** How far the log is written to it. */
    Mark written() {
        return written;
    }

    /** How far the log can be searched. */
    long searchable() {
        return searchable.position();
    }

    /** How many events would be read again after a crash. */
    long uncommitted() {
        return written.position() - committed.position();
    }

    /** Notes the words of a tip. */
    void put(String tipId, Set<String> words) throws IOException {
        Document tip = new Document();
        tip.add(new StringField(TIP, tipId, Field.Store.NO));
        tip.add(new SortedDocValuesField(TIP, new BytesRef(tipId)));
        words.forEach(word -> tip.add(new Field(WORD, word, WORDS)));
        writer.updateDocument(new Term(TIP, tipId), tip);
    }

    /** Says that the log is in it up to a mark, and lets searches see that. */
    void reached(Mark mark) throws IOException {
        writer.setLiveCommitData(mark.data().entrySet());
        written = mark;
        searchers.maybeRefreshBlocking();
        searchable = mark;
    }

    /** Puts everything on disk, the mark with it. */
    void commit() throws IOException {
        writer.commit();
        committed = written;
    }

    /** Begins anew: the log is another than the one it was made of. */
    void clear() throws IOException {
        writer.deleteAll();
        reached(Mark.NONE);
        commit();
    }

    /**
     * Tips that have words in common with some, the best first, equal ones in the order of their ids.
     *
     * @throws IOException if the index cannot be read
     */
    Candidates search(Set<String> words) throws IOException {
        return new Candidates(searchers, words);
    }

    /** Commits and closes. */
    @Override
    public void close() throws IOException {
        IOUtils.close(searchers, writer, directory);
    }

    /** Closes without keeping anything that is not committed. */
    void abandon() {
        IOUtils.closeWhileHandlingException(searchers, writer::rollback, directory);
    }
}
