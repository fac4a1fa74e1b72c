package org.anjuan.ui.forms;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.ui.common.JobName;
import org.anjuan.ui.common.Trouble;
import org.anjuan.usecase.EvidenceOutcome;

/** The evidence store behind the forms: files are copied in off the UI thread. */
final class StoredEvidence implements FormSupport.EvidenceFiles {

    /** A larger picture is not loaded for a preview. */
    private static final long LARGEST_PREVIEW = 40_000_000;

    private static final String ANY = "application/octet-stream";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("png", "image/png"),
            Map.entry("gif", "image/gif"),
            Map.entry("bmp", "image/bmp"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("txt", "text/plain"));

    private final FormDesk desk;

    StoredEvidence(FormDesk desk) {
        this.desk = desk;
    }

    @Override
    public void choose(Consumer<StoredItem> then) {
        desk.choosers().file(desk.texts().get("form.item.choose")).ifPresent(path -> take(path, then));
    }

    @Override
    public void take(Path path, Consumer<StoredItem> then) {
        var name = String.valueOf(path.getFileName());
        var actor = desk.session().actor();
        desk.jobs()
                .start(
                        JobName.of("form.item.job", name),
                        _ -> {
                            try (var in = Files.newInputStream(path)) {
                                return desk.evidence().add(actor, in, name, mediaType(name));
                            }
                        },
                        outcome -> {
                            switch (outcome) {
                                case EvidenceOutcome.Added(var item) -> then.accept(item);
                                case EvidenceOutcome.Refused(var problem) ->
                                    desk.dialogs().tell(name, desk.texts().of(problem));
                            }
                        },
                        failure -> desk.dialogs().show(Trouble.of(desk.texts(), "form.item.trouble", failure, name)));
    }

    @Override
    public void read(StoredItem item, Consumer<byte[]> then) {
        if (item.size() > LARGEST_PREVIEW) return;
        var actor = desk.session().actor();
        desk.jobs()
                .start(
                        _ -> {
                            try (var in = desk.evidence().open(actor, item.sha256())) {
                                return in.readAllBytes();
                            }
                        },
                        then,
                        failure -> System.getLogger("forms")
                                .log(System.Logger.Level.DEBUG, "no preview of " + item.sha256(), failure));
    }

    private static String mediaType(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? ANY : TYPES.getOrDefault(name.substring(dot + 1).toLowerCase(Locale.ROOT), ANY);
    }
}
