package org.anjuan.reference;

import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.procedure.ProcedureBook;

/** All rules that files are judged by: the law, and the steps of the procedure. */
public record Rules(LawBook law, ProcedureBook procedure) {

    /** What ships with the program. */
    public static Rules shipped() {
        var files = LawReference.shipped();
        var law = files.read();
        return new Rules(law, files.procedure(law.laws()));
    }
}
