package org.anjuan.domain.casefile;

/** One line of a list of things preserved, sealed or seized. */
public record Goods(String name, Fact<String> quantity, Fact<String> condition) {

    public Goods {
        name = Required.text("name", name);
        Required.present("quantity", quantity);
        Required.present("condition", condition);
    }
}
