package org.anjuan.domain.casefile;

import java.util.List;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.domain.text.Prose;

/** What stands on the cover of a file: its title, number, procedure, and who handles it. */
public record Head(
        String title,
        Fact<DocumentNumber> number,
        Procedure procedure,
        Origin origin,
        Agency agency,
        Fact<String> unit,
        List<Official> handlers,
        Fact<When> openedOn,
        Fact<Boolean> restricted,
        Fact<Boolean> supervised,
        Fact<Prose> summary,
        Fact<Prose> remark) {

    public Head {
        title = Required.text("title", title);
        Required.present("number", number);
        Required.present("procedure", procedure);
        Required.present("origin", origin);
        Required.present("agency", agency);
        Required.present("unit", unit);
        handlers = List.copyOf(handlers);
        Required.present("openedOn", openedOn);
        Required.present("restricted", restricted);
        Required.present("supervised", supervised);
        Required.present("summary", summary);
        Required.present("remark", remark);
    }

    /** The same cover of a file that came about in that way. */
    public Head withOrigin(Origin next) {
        return new Head(
                title,
                number,
                procedure,
                next,
                agency,
                unit,
                handlers,
                openedOn,
                restricted,
                supervised,
                summary,
                remark);
    }
}
