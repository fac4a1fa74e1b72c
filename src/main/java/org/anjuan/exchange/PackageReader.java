package org.anjuan.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import org.anjuan.domain.text.Problem;
import org.anjuan.exchange.PackageSource.Item;
import org.anjuan.usecase.port.CasePackages.Incoming;
import org.anjuan.usecase.port.CasePackages.IncomingFile;
import org.anjuan.usecase.port.CasePackages.Opened;
import org.anjuan.usecase.port.Progress;

/** Reads one package: every JSON file in it that does not say it is something else is a case file, every file named by a hash is evidence. */
final class PackageReader {

    private static final Pattern EVIDENCE = Pattern.compile("([0-9a-f]{64})(\\.[A-Za-z0-9]{1,8})?");

    private final Limits limits;
    private final CaseReader reader;
    private final List<Problem> problems = new ArrayList<>();
    private final List<IncomingFile> files = new ArrayList<>();
    private final Map<String, Item> evidence = new TreeMap<>();
    private long jsonBytes;
    private long evidenceBytes;

    PackageReader(CaseReader reader, Limits limits) {
        this.reader = reader;
        this.limits = limits;
    }

    Opened read(Path path, Progress progress) {
        var name = String.valueOf(path.getFileName());
        if (!Files.exists(path)) return refused(name, "import.problem.noSuchFile", path.toString());
        if (!Files.isReadable(path)) return refused(name, "import.problem.unreadable", path.toString());
        PackageSource source;
        try {
            source = PackageSource.at(path, limits, progress);
        } catch (ZipException broken) {
            return refused(name, "import.problem.zip", path.toString());
        } catch (IOException unreadable) {
            return refused(name, "import.problem.unreadable", path.toString());
        }
        Opened opened =
                read(source, name, Files.isRegularFile(path) && !(source instanceof PackageSource.Zip), progress);
        if (!(opened instanceof Opened.Readable)) close(source);
        return opened;
    }

    private Opened read(PackageSource source, String name, boolean single, Progress progress) {
        var items = source.items();
        if (progress.stopped()) return new Opened.Stopped();
        if (items.size() > limits.entries()) return refused(name, "import.problem.tooManyFiles", limits.entries());
        for (var said : source.said())
            problems.add(new Problem(name + "/" + said.path(), said.key(), said.values(), said.severity()));
        boolean packed = source instanceof PackageSource.Zip;
        int done = 0;
        for (var item : items) {
            if (progress.stopped()) return new Opened.Stopped();
            progress.at(done++, items.size(), item.name());
            if (packed && leadsOutside(item.name())) {
                refuse(name + "/" + item.name(), "import.problem.leadsOutside", item.name());
                continue;
            }
            try {
                item(item, single ? name : name + "/" + item.name(), single);
            } catch (IOException unreadable) {
                refuse(name + "/" + item.name(), "import.problem.unreadable", item.name());
            }
        }
        if (files.isEmpty() && problems.stream().noneMatch(Problem::isError))
            refuse(name, "import.problem.nothingInside", name);
        if (problems.stream().anyMatch(Problem::isError)) return new Opened.Refused(List.copyOf(problems));
        return new Opened.Readable(new Content(source, List.copyOf(files), evidence, List.copyOf(problems)));
    }

    private void item(Item item, String place, boolean single) throws IOException {
        var base = item.name().substring(item.name().lastIndexOf('/') + 1);
        if (base.startsWith(".") || item.name().startsWith("__MACOSX/")) return;
        var hash = EVIDENCE.matcher(base);
        if (hash.matches()) evidence(item, hash.group(1), place);
        else if (single || base.toLowerCase(Locale.ROOT).endsWith(".json")) json(item, place, single);
        else problems.add(Problem.warning(place, "import.warning.ignored", base));
    }

    /** A case file; beside others, JSON of another kind is left aside like any other file, and what may be a damaged case file is not. */
    private void json(Item item, String place, boolean single) throws IOException {
        if (item.size() > limits.json()) {
            var large = reader.tooLarge(item.size());
            refuse(place + " " + large.path(), large.key(), large.values().toArray());
            return;
        }
        try (var content = item.open()) {
            var bytes = reader.bytes(content);
            jsonBytes += bytes.length;
            if (jsonBytes > limits.allJson()) {
                refuse(place, "import.problem.tooMuchJson", limits.allJson() >> 20);
                return;
            }
            var reading = reader.read(bytes);
            if (reading.other() && !single) {
                problems.add(Problem.warning(place, "import.warning.otherJson", CaseTree.FORMAT));
                return;
            }
            for (var problem : reading.problems())
                problems.add(
                        new Problem(place + " " + problem.path(), problem.key(), problem.values(), problem.severity()));
            reading.file().ifPresent(file -> add(new IncomingFile(place, file)));
        }
    }

    private void add(IncomingFile file) {
        for (var before : files) {
            if (!before.file().id().equals(file.file().id())) continue;
            if (!before.file().equals(file.file()))
                refuse(
                        file.source() + " $.id",
                        "import.problem.fileTwice",
                        file.file().id().toString(),
                        before.source());
            return;
        }
        files.add(file);
    }

    private void evidence(Item item, String named, String place) throws IOException {
        try (var content = item.open()) {
            var sum = Hashing.of(content, limits.item());
            evidenceBytes += sum.size();
            if (sum.size() > limits.item()) refuse(place, "import.problem.itemTooLarge", limits.item() >> 20);
            else if (evidenceBytes > limits.total())
                refuse(place, "import.problem.tooMuchEvidence", limits.total() >> 20);
            else if (!sum.sha256().equals(named)) refuse(place, "import.problem.otherHash", named, sum.sha256());
            else evidence.put(named, item);
        }
    }

    /** Whether a name points out of the package: such a ZIP was made to do harm. */
    private static boolean leadsOutside(String name) {
        return name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || List.of(name.split("/")).contains("..");
    }

    private void refuse(String place, String key, Object... values) {
        problems.add(Problem.error(place, key, values));
    }

    private static Opened refused(String place, String key, Object... values) {
        return new Opened.Refused(List.of(Problem.error(place, key, values)));
    }

    private static void close(PackageSource source) {
        try {
            source.close();
        } catch (IOException ignored) {
            // it was only read; nothing is lost
        }
    }

    /** What came in, open until closed. */
    private record Content(
            PackageSource source, List<IncomingFile> files, Map<String, Item> items, List<Problem> warnings)
            implements Incoming {

        Content {
            items = new LinkedHashMap<>(items);
        }

        @Override
        public Set<String> evidence() {
            return Set.copyOf(items.keySet());
        }

        @Override
        public InputStream evidence(String sha256) throws IOException {
            var item = items.get(sha256);
            if (item == null) throw new java.io.FileNotFoundException(sha256);
            return item.open();
        }

        @Override
        public void close() throws IOException {
            source.close();
        }
    }
}
