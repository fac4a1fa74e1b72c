package org.anjuan.domain.casefile;

/** The authority in whose name the papers are issued. */
public record Agency(
        String name,
        Fact<AgencyKind> kind,
        Fact<String> organCode,
        Fact<String> address,
        Fact<String> contact,
        Fact<String> phone) {

    public Agency {
        name = Required.text("name", name);
        Required.present("kind", kind);
        Required.present("organCode", organCode);
        Required.present("address", address);
        Required.present("contact", contact);
        Required.present("phone", phone);
    }
}
