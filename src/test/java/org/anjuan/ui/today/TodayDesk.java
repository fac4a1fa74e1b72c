package org.anjuan.ui.today;

import java.util.List;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.ExcludedPeriod;
import org.anjuan.domain.casefile.ExclusionKind;
import org.anjuan.domain.casefile.Filing;
import org.anjuan.domain.casefile.Measure;
import org.anjuan.domain.casefile.NoticeKind;
import org.anjuan.domain.casefile.Official;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.PartyKind;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.Seizure;
import org.anjuan.domain.casefile.SeizureKind;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.casefile.ServiceMethod;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.procedure.CourseOfCase;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.exchange.DueFiles;
import org.anjuan.reference.LawReference;
import org.anjuan.ui.common.KeptChoosers;
import org.anjuan.ui.common.SampleStore;
import org.anjuan.ui.common.Session;
import org.anjuan.ui.common.UiTest;
import org.anjuan.usecase.ClockDueDates;
import org.anjuan.usecase.CourseWords;
import org.anjuan.usecase.DueSteps;
import org.anjuan.usecase.ExportDue;
import org.anjuan.usecase.KeepDraft;
import org.anjuan.usecase.ListDue;
import org.anjuan.usecase.OpenFile;
import org.anjuan.usecase.ReadyRowsOf;

/** The place "Today" over a store in memory, with a few invented files. */
abstract class TodayDesk extends UiTest {

    static final LegalClock CLOCK = new LegalClock(LawReference.shipped().read());
    static final CourseOfCase COURSE =
            new CourseOfCase(LawReference.shipped().procedure(CLOCK.book().laws()), CLOCK);

    final CountedStore store = new CountedStore(SampleStore.empty());
    final KeepDraft drafts = new KeepDraft(store, session.clock());
    final KeptChoosers choosers = new KeptChoosers();
    Session now = session;

    /** The row of this limit. */
    final TodayRow row(String limit) {
        return table().getItems().stream()
                .filter(row -> row.row().limitId().equals(limit))
                .findFirst()
                .orElseThrow();
    }

    /** The button of this row, as it is shown. */
    final Button button(TodayRow row) {
        return robot.lookup(".step").<Button>queryAll().stream()
                .filter(shown -> shown.getText().equals(row.step().get().text()))
                .filter(shown -> shown.getParent() instanceof StepCell cell && cell.getItem() == row)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    final TableView<TodayRow> table() {
        return robot.lookup("#table").queryAs(TableView.class);
    }

    final TodayView open() throws Exception {
        var view = onFx(this::view);
        show(view::root);
        doFx(view::opened);
        return view;
    }

    final TodayView shown() {
        var view = view();
        view.opened();
        return view;
    }

    final TodayView view() {
        var useCases = new TodayModel.UseCases(
                new ListDue(store),
                new OpenFile(store),
                drafts,
                new DueSteps(store, COURSE, CLOCK.book(), session.clock()),
                new CourseWords(CLOCK.book()),
                new ExportDue(store, new DueFiles(), CLOCK.book(), session.clock()));
        var around = new TodayModel.Around(texts, jobs, dialogs, now, navigator, preferences);
        return new TodayView(new TodayModel(useCases, CLOCK, around), texts, views, preferences, choosers);
    }

    final void fill() {
        var decided = file(1, "津环罚〔2026〕31号", "甲钢铁有限公司");
        decided.add(Filing.class, "filed", true, "decidedOn", "2026-08-03");
        decided.add(PenaltyDecision.class, "decidedOn", "2026-09-21");
        keep(decided.file());

        var noticed = file(2, "津环罚告〔2026〕8号", "乙化工有限公司");
        noticed.add(Filing.class, "filed", true, "decidedOn", "2026-08-17");
        var notice = noticed.add(PriorNotice.class, "kind", NoticeKind.PENALTY, "hearingRightTold", true);
        noticed.add(Service.class, "about", notice, "method", ServiceMethod.DIRECT, "servedOn", "2026-09-24");
        keep(noticed.file());

        var ordered = file(3, "津环责改〔2026〕44号", "丁涂装厂");
        var measure = FileOf.make(Measure.class, "id", new UUID(3, 3), "what", "活性炭更换并记录台账", "due", "2026-10-12");
        var order = ordered.add(CorrectionOrder.class, "issuedOn", "2026-09-21", "measures", List.of(measure));
        ordered.add(Service.class, "about", order, "method", ServiceMethod.DIRECT, "servedOn", "2026-09-22");
        keep(ordered.file());

        var sealed = file(4, "津环查〔2026〕3号", "戊再生资源有限公司");
        sealed.add(Seizure.class, "kind", SeizureKind.values()[0], "executedOn", "2026-09-14");
        keep(sealed.file());

        var tested = file(5, "津环立〔2026〕12号", "己食品有限公司");
        tested.add(Filing.class, "filed", true, "decidedOn", "2026-08-24");
        tested.add(ExcludedPeriod.class, "kind", ExclusionKind.MONITORING, "from", "2026-09-02", "until", "2026-09-08");
        keep(tested.file());

        var late = file(6, "津环立〔2026〕21号", "庚印染有限公司");
        late.add(Filing.class, "filed", true, "decidedOn", "2026-10-06");
        keep(late.file());
    }

    static FileOf file(int n, String number, String party) {
        var build = new FileOf(n)
                .head("title", party + "涉嫌违法案")
                .head("number", new DocumentNumber(number))
                .head("unit", "执法二大队")
                .head("handlers", List.of(FileOf.make(Official.class, "name", "张*")));
        build.add(Party.class, "name", party, "kind", PartyKind.values()[0]);
        return build;
    }

    final void keep(CaseFile file) {
        var ready = new ReadyRowsOf(new ClockDueDates(CLOCK), session.clock()).file(file);
        store.inTransaction(tx -> tx.cases().add(file, ready));
    }
}
