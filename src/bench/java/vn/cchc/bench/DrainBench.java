package vn.cchc.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * The least that any program must do which reads YAML with this library: every token of every file below a folder, and
 * nothing made of them. What {@code rollup} is measured against; run by hand, docs/performance.md says how.
 */
public final class DrainBench {
    private static final YAMLFactory FACTORY = new YAMLFactory();

    private DrainBench() {}

    /** Arguments: folder, threads. */
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> found = Files.walk(Path.of(args[0]))) {
            found.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(files::add);
        }
        AtomicInteger next = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(Integer.parseInt(args[1]));
        List<Future<Long>> drained = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(args[1]); i++) {
            drained.add(pool.submit(() -> {
                long tokens = 0;
                for (int at = next.getAndIncrement(); at < files.size(); at = next.getAndIncrement()) {
                    tokens += drain(files.get(at));
                }
                return tokens;
            }));
        }
        long tokens = 0;
        for (Future<Long> each : drained) {
            tokens += each.get();
        }
        pool.shutdown();
        System.out.println(files.size() + " files, " + tokens + " tokens");
    }

    private static long drain(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        long tokens = 0;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }
}
