package org.anjuan.exchange;

import java.io.IOException;
import java.nio.file.Path;
import org.anjuan.usecase.port.CasePackages;
import org.anjuan.usecase.port.Progress;

/** Packages of {@code anjuan.case/1} files on disk. */
public final class JsonCasePackages implements CasePackages {

    private final JsonCaseCodec codec;
    private final Limits limits;
    private final CaseReader reader;

    public JsonCasePackages(JsonCaseCodec codec) {
        this(codec, Limits.USUAL);
    }

    public JsonCasePackages(JsonCaseCodec codec, Limits limits) {
        this.codec = codec;
        this.limits = limits;
        this.reader = new CaseReader(limits);
    }

    @Override
    public Opened open(Path path, Progress progress) {
        return new PackageReader(reader, limits).read(path, progress);
    }

    @Override
    public Outgoing create(Path target) throws IOException {
        return PackageWriter.to(target, codec);
    }
}
