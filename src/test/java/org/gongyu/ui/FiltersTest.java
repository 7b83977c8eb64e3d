package org.gongyu.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.gongyu.db.Stored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiltersTest {

    private final Columns<Talk> columns = new Columns<>(Talk.LEDGER, TalkDesk.TEXTS);

    private List<Line<Talk>> lines(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> new Stored<>(TalkDesk.id(i), 1, TalkDesk.talk(i), "", null, null))
                .map(columns::line)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"zs,张三", "oym,欧阳明月", "张三 入户,张三", "gulim,阿依古丽·买买提", "miaok,缪可欣", "学习习惯,张三"})
    void findsByWordsAndByPinyin(String typed, String name) {
        List<Line<Talk>> found = lines(20).stream().filter(Filters.words(typed)).toList();
        assertThat(found).isNotEmpty().hasSizeLessThanOrEqualTo(20);
        assertThat(found).anyMatch(line -> line.all().contains(name));
    }

    @Test
    void findsNothingByWhatIsNotThere() {
        assertThat(lines(20).stream().filter(Filters.words("wxyz"))).isEmpty();
        assertThat(lines(20).stream().filter(Filters.words("王五"))).isEmpty();
    }

    @Test
    void doesNotFindAMaskedNumberByItsHiddenDigits() {
        assertThat(lines(1).stream().filter(Filters.words("13800001234"))).isEmpty();
        assertThat(lines(1).stream().filter(Filters.words("20180415"))).isEmpty();
    }

    @Test
    void findsTheSameAmong20000RowsAsOneByOne() {
        List<Line<Talk>> lines = lines(20_000);
        String name = lines.get(0).cells().stream()
                .filter(cell -> cell.matches("\\p{IsHan}{2,4}"))
                .findFirst()
                .orElseThrow();
        long holding = lines.stream().filter(line -> line.all().contains(name)).count();
        assertThat(lines.stream().filter(Filters.words(name)).count())
                .isGreaterThanOrEqualTo(holding)
                .isLessThan(lines.size());
        assertThat(lines.stream().filter(Filters.words("zsx"))).isEmpty();
    }
}
