package org.anjuan.cli;

import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.anjuan.usecase.RefreshRows.Remaking;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes what lists keep ready anew, as after a change of the rules; Ctrl+C stops it between two steps. */
@Command(name = "rebuild", description = "cli.rows.rebuild.description")
final class RowsRebuildCommand implements Callable<Integer> {

    private final Desk desk;

    @Option(names = "--all", descriptionKey = "cli.rows.rebuild.option.all")
    boolean all;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    boolean json;

    RowsRebuildCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (var progress = new Interruption(desk.progress())) {
            return desk.on(base -> {
                progress.listen();
                var made = base.refreshing().rebuild(desk.actor(base), all, progress);
                if (json) desk.say(json(made));
                else if (made.isComplete()) desk.say(desk.get("cli.rows.rebuild.done", made.done()));
                else desk.complain(desk.get("cli.rows.rebuild.stopped", made.done(), made.of()));
                if (made.unreadable() > 0) desk.complain(desk.get("cli.rows.rebuild.unreadable", made.unreadable()));
                return made.isComplete() && made.unreadable() == 0 ? Exit.DONE : Exit.REFUSED;
            });
        }
    }

    private static String json(Remaking made) {
        var json = new LinkedHashMap<String, Object>();
        json.put("files", made.done());
        json.put("of", made.of());
        json.put("unreadable", made.unreadable());
        json.put("complete", made.isComplete());
        return Json.of(json);
    }
}
