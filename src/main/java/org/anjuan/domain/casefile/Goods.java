package org.anjuan.domain.casefile;

/** One line of a list of things preserved, sealed or seized. */
public record Goods(
        String name,
        Fact<String> quantity,
        Fact<String> condition,
        Fact<String> model,
        Fact<String> maker,
        Fact<When> madeOn,
        Fact<String> place) {

    public Goods {
        name = Required.text("name", name);
        Required.present("quantity", quantity);
        Required.present("condition", condition);
        Required.present("model", model);
        Required.present("maker", maker);
        Required.present("madeOn", madeOn);
        Required.present("place", place);
    }
}
