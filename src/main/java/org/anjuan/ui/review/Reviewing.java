package org.anjuan.ui.review;

import org.anjuan.usecase.DropReview;
import org.anjuan.usecase.FinishReview;
import org.anjuan.usecase.PrintScoreSheet;
import org.anjuan.usecase.RecordMarks;
import org.anjuan.usecase.SeeReviews;
import org.anjuan.usecase.StartReview;

/** What a person can do about reviews. */
public record Reviewing(
        SeeReviews see,
        StartReview start,
        RecordMarks record,
        FinishReview finish,
        DropReview drop,
        PrintScoreSheet print) {}
