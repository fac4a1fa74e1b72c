package org.anjuan.domain.casefile;

import java.util.UUID;

/** An audio or video record of the procedure, as catalogued. */
public record Recording(
        UUID id,
        String scene,
        Fact<When> from,
        Fact<When> until,
        Fact<String> device,
        Fact<Official> recorder,
        Fact<String> fileName,
        Fact<String> sha256,
        Fact<String> keptAt,
        Fact<Ref<Part>> about)
        implements Part {

    public Recording {
        Required.present("id", id);
        scene = Required.text("scene", scene);
        Required.present("from", from);
        Required.present("until", until);
        Required.present("device", device);
        Required.present("recorder", recorder);
        Required.present("fileName", fileName);
        Required.present("sha256", sha256);
        Required.present("keptAt", keptAt);
        Required.present("about", about);
    }
}
