package io.bihuan.clue.tipindex;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/**
 * How long a question to the index takes, run by hand: {@code TipIndexBench [tips] [questions]}, 100,000 and 500 if they are
 * not named. The tips are fictional: three to eight sentences out of a few hundred patterns, places, fields of business and made-up words
 * between them; one in twenty is a report of before, slightly changed.
 */
final class TipIndexBench {

    private static final String ACTS = "强迫 霸占 殴打 威胁 敲诈 勒索 堵门 拦车 砸毁 围堵 垄断 收取 转移 藏匿 纠集 煽动 恐吓 盗采 倾倒 侵吞";
    private static final String THINGS = "村民 商户 司机 鱼塘 河砂 山林 摊位 货车 工地 补偿款 保护费 管理费 土地 市场 夜市 码头 矿石 房屋 债务 合同";
    private static final int USUAL = 3_000;

    private final Random random = new Random(7);
    private final List<String> told = new ArrayList<>();

    private TipIndexBench() {}

    public static void main(String... args) throws IOException {
        int tips = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        int questions = args.length > 1 ? Integer.parseInt(args[1]) : 500;
        Path folder = Files.createTempDirectory("similar-tips");
        try {
            new TipIndexBench().run(folder, tips, questions);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private void run(Path folder, int tips, int questions) throws IOException {
        try (TipIndex index = TipIndex.open(folder, DataSize.ofMegabytes(16))) {
            long began = System.nanoTime();
            long words = 0;
            for (int i = 0; i < tips; i++) {
                TipWords tip = tip();
                words += tip.different().size();
                index.put("tip-" + i, tip.different());
                if (i % 500 == 499) {
                    index.reached(new Mark(i, "hash"));
                }
            }
            index.reached(new Mark(tips, "hash"));
            index.commit();
            System.out.printf(
                    "%d tips of %d words in %.1f s, %.1f MB%n",
                    tips, words / tips, (System.nanoTime() - began) / 1e9, size(folder) / 1e6);
            ask(index, questions);
            ask(index, questions);
        }
    }

    private void ask(TipIndex index, int questions) throws IOException {
        double[] millis = new double[questions];
        long proposed = 0;
        for (int i = 0; i < questions; i++) {
            TipWords tip = TipWords.of("", "", told.get(random.nextInt(told.size())));
            long began = System.nanoTime();
            try (Candidates found = index.search(tip.different())) {
                proposed += found.hasNext() ? found.next().size() : 0;
            }
            millis[i] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf(
                "%d questions: p50 %.1f, p95 %.1f, worst %.1f ms; %d hits of the first batch each%n",
                questions,
                millis[questions / 2],
                millis[questions * 95 / 100],
                millis[questions - 1],
                proposed / questions);
    }

    private TipWords tip() {
        boolean again = !told.isEmpty() && random.nextInt(20) == 0;
        String text = again ? told.get(random.nextInt(told.size())) + sentence() : text();
        told.add(text);
        return TipWords.of(made(2) + "村", one(THINGS), text);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 3 + random.nextInt(6); i > 0; i--) {
            text.append(sentence());
        }
        return text.toString();
    }

    private String sentence() {
        return made(3) + "在" + made(2) + one(ACTS) + one(THINGS) + "," + one(ACTS) + made(2) + one(THINGS) + "。";
    }

    private String one(String of) {
        String[] all = of.split(" ");
        return all[random.nextInt(all.length)];
    }

    /** Some characters of the three thousand that are usual, the first of them more often. */
    private String made(int characters) {
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < characters; i++) {
            double skewed = random.nextDouble() * random.nextDouble();
            made.appendCodePoint(0x4E00 + (int) (skewed * USUAL));
        }
        return made.toString();
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
