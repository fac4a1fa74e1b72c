package org.anjuan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.anjuan.domain.text.Problem;
import org.anjuan.reference.ResourceWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'marks':{}} | $.format | review.marks.format",
                "{'format':'anjuan.marks/2'} | $.format | review.marks.format",
                "[] | $.format | review.marks.format",
                "{'format':'anjuan.marks/1','markz':{}} | $.markz | review.marks.unknownField",
                "{'format':'anjuan.marks/1','marks':[]} | $.marks | review.marks.object",
                "{'format':'anjuan.marks/1','marks':{'A01':'ful'}} | $.marks.A01 | review.marks.full",
                "{'format':'anjuan.marks/1','marks':{'A01':{}}} | $.marks.A01 | review.marks.oneOf",
                "{'format':'anjuan.marks/1','marks':{'A01':{'deductions':[{'rule':10,'reason':'x'}]}}} |"
                        + " $.marks.A01.deductions[0].rule | review.marks.number",
                "{'format':'anjuan.marks/1','marks':{'A01':{'deductions':[{'rule':1.5,'reason':'x'}]}}} |"
                        + " $.marks.A01.deductions[0].rule | review.marks.number",
                "{'format':'anjuan.marks/1','marks':{'A01':{'deductions':[{'rule':1,'count':-1,'reason':'x'}]}}} |"
                        + " $.marks.A01.deductions[0].count | review.marks.number",
                "{'format':'anjuan.marks/1','marks':{'A01':{'deductions':[{'rule':1}]}}} |"
                        + " $.marks.A01.deductions[0].reason | review.marks.text",
                "{'format':'anjuan.marks/1','marks':{'A01':{'deductions':'x'}}} | $.marks.A01.deductions |"
                        + " review.marks.list",
                "{'format':'anjuan.marks/1','vetoes':{'V01':'no'}} | $.vetoes.V01 | review.marks.clear",
                "{'format':'anjuan.marks/1','vetoes':{'V01':{'reason':'x','page':0}}} | $.vetoes.V01.page |"
                        + " review.marks.number",
                "{'format':'anjuan.marks/1','otherVetoes':'all'} | $.otherVetoes | review.marks.clear",
                "{'format':'anjuan.marks/1','standard':'CHECK100'} | $.version | review.marks.text",
                "{'format':'anjuan.marks/1' | $ | review.marks.noJson",
                "{'format':'anjuan.marks/1','case':'a','case':'b'} | $ | review.marks.noJson",
                "{'format':'anjuan.marks/1'} x | $ | review.marks.noJson"
            })
    void whatIsWrongIsToldWithItsPath(String json, String path, String key) {
        assertThat(problems(json.replace('\'', '"'))).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo(path);
            assertThat(problem.key()).isEqualTo(key);
            assertThat(ResourceWords.CHINESE.has(key)).isTrue();
        });
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        assertThat(problems("{\"format\":\"anjuan.marks/1\",\"marks\":{\"A01\":1,\"A02\":{\"zero\":{}}}}"))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void aHugeFileIsRefused() {
        assertThat(problems(" ".repeat(4_000_001))).extracting(Problem::key).containsExactly("review.marks.tooBig");
    }

    @Test
    void deepNestingIsRefused() {
        assertThat(problems("{\"marks\":" + "[".repeat(2_000) + "]".repeat(2_000) + "}"))
                .extracting(Problem::key)
                .containsExactly("review.marks.noJson");
    }

    private static List<Problem> problems(String json) {
        try {
            var reading = MarksReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
            return reading instanceof MarksReader.Reading.Refused(var problems) ? problems : List.of();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
