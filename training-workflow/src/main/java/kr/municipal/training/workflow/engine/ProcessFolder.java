package kr.municipal.training.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What process owners edit: the diagrams, tables and forms of {@code bpmn/}, by their path below it. */
final class ProcessFolder {

    private static final List<String> KINDS = List.of(".bpmn", ".dmn", ".form");

    private final SortedMap<String, byte[]> files;

    private ProcessFolder(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    /**
     * Reads the packaged files of a class path folder, overlaid by those of a directory.
     *
     * @throws NoProcessDirectoryException when the directory is given and does not exist
     */
    static ProcessFolder read(String classPathFolder, @Nullable Path directory) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try {
            readPackaged(classPathFolder, files);
            if (directory != null) {
                readDirectory(directory, files);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The process files could not be read", e);
        }
        return new ProcessFolder(files);
    }

    private static void readPackaged(String folder, Map<String, byte[]> files) throws IOException {
        String marker = "/" + folder + "/";
        var resolver = new PathMatchingResourcePatternResolver(ProcessFolder.class.getClassLoader());
        for (Resource resource : resolver.getResources("classpath*:" + folder + "/**/*.*")) {
            String url = resource.getURL().toString();
            String name = url.substring(url.lastIndexOf(marker) + marker.length());
            // The first on the class path wins, so an application's own file replaces the library's.
            if (isOurs(name) && !files.containsKey(name)) {
                try (InputStream in = resource.getInputStream()) {
                    files.put(name, in.readAllBytes());
                }
            }
        }
    }

    private static void readDirectory(Path directory, Map<String, byte[]> files) throws IOException {
        if (!Files.isDirectory(directory)) {
            throw new NoProcessDirectoryException(directory.toAbsolutePath());
        }
        Path root = directory.toRealPath();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (isOurs(name)) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        }
    }

    private static boolean isOurs(String name) {
        return KINDS.stream().anyMatch(name::endsWith);
    }

    List<String> names(String kind) {
        return files.keySet().stream().filter(name -> name.endsWith(kind)).toList();
    }

    boolean contains(String name) {
        return files.containsKey(name);
    }

    byte[] bytes(String name) {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new IllegalArgumentException("There is no process file " + name);
        }
        return bytes;
    }
}
