package org.gongyu.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FormTest {

    private Form<Talk> form;
    private Parent all;

    @BeforeEach
    void showAnEmptyForm() {
        show(new Draft<>());
    }

    private void show(Draft<Talk> draft) {
        form = Screen.on(() -> new Form<>(Talk.LEDGER, new TalkDesk().desk(), draft));
        all = Screen.show(Theme.usual(), () -> new VBox(form.inOrder()));
    }

    private void type(Field<Talk, ?> field, String text) {
        Screen.run(() -> ((TextInputControl) all.lookup("#input-" + field.key())).setText(text));
    }

    private String problem(Field<Talk, ?> field) {
        return Screen.on(() -> ((Label) all.lookup("#problem-" + field.key())).getText());
    }

    @Test
    void everyEditableFieldHasAnInput() {
        assertThat(form.unplaced()).isEmpty();
        assertThat(Form.editable(Talk.LEDGER))
                .allSatisfy(field -> assertThat((Object) form.input(field)).isNotNull());
    }

    @Test
    void givesBackWhatItWasShown() {
        Draft<Talk> draft = Talk.LEDGER.draft(TalkDesk.talk(1));
        show(draft);
        Draft<Talk> back = Screen.on(form::draft);
        assertThat(Talk.LEDGER.build(back)).isEqualTo(TalkDesk.talk(1));
        assertThat(Screen.on(form::isDirty)).isFalse();
    }

    @Test
    void refusesWhatIsMissingAndSaysSoBesideEachField() {
        Optional<Draft<Talk>> submitted = Screen.on(form::submit);
        assertThat(submitted).isEmpty();
        assertThat(problem(Talk.DAY)).isNotEmpty();
        assertThat(problem(Talk.STUDENTS)).isNotEmpty();
        assertThat(problem(Talk.PLACE)).isEmpty();
        assertThat(((Label) form.summary()).getText()).contains("3");
        assertThat(Screen.on(() -> all.lookup("#input-day").isFocused())).isTrue();
    }

    @Test
    void keepsWhatCannotBeReadAndDoesNotCallItMissing() {
        type(Talk.DAY, "去年冬天");
        Screen.on(form::submit);
        assertThat(problem(Talk.DAY)).contains("去年冬天");
        assertThat(Screen.on(() -> ((TextInputControl) all.lookup("#input-day")).getText()))
                .isEqualTo("去年冬天");
    }

    @Test
    void saysWhatIsWrongWithAFieldWhenItIsLeft() {
        Node minutes = Screen.find(all, "input-minutes");
        Screen.run(minutes::requestFocus);
        type(Talk.MINUTES, "9999");
        assertThat(problem(Talk.MINUTES)).isEmpty();
        Screen.run(() -> all.lookup("#input-place").requestFocus());
        assertThat(problem(Talk.MINUTES)).contains("600");
    }

    @Test
    void understandsShortWaysToTypeDaysAndTimes() {
        type(Talk.DAY, "10-7");
        type(Talk.FROM, "19：30");
        Draft<Talk> draft = Screen.on(form::draft);
        assertThat(draft.get(Talk.DAY)).isEqualTo(TalkDesk.TODAY.minusDays(1));
        assertThat(draft.get(Talk.FROM)).isEqualTo(LocalTime.of(19, 30));
    }

    @Test
    void doesNotTakeAPersonWhoWasTypedButNotPicked() {
        type(Talk.TEACHER, "王五");
        Draft<Talk> draft = Screen.on(form::draft);
        assertThat(draft.isUnreadable(Talk.TEACHER)).isTrue();
    }

    @Test
    void takesAPersonWhoseWholeNameWasTypedIfThereIsOnlyOne() {
        Screen.run(() -> all.lookup("#input-teacher").requestFocus());
        type(Talk.TEACHER, "张三");
        Screen.run(() -> all.lookup("#input-place").requestFocus());
        Draft<Talk> draft = Screen.on(form::draft);
        assertThat(draft.get(Talk.TEACHER)).isEqualTo(TalkDesk.person(0));
    }

    @Test
    void offersPeopleByPinyin() {
        Picker picker = (Picker) Screen.find(all, "input-teacher");
        List<Candidate> meant = picker.meant("oym");
        assertThat(meant).extracting(candidate -> candidate.link().label()).containsExactly("欧阳明月");
    }

    @Test
    void offersOnlyWhatThereIsInTheChosenSchoolYearAndKeepsWhatIsThere() {
        Picker picker = (Picker) Screen.find(all, "input-teacher");
        Candidate gone = new Candidate(TalkDesk.person(0), "", "", new Candidate.Years(2018, 2024));
        Candidate here = new Candidate(TalkDesk.person(1), "", "", new Candidate.Years(2025, 2030));
        Screen.run(() -> picker.offer(List.of(gone, here)));
        assertThat(Screen.on(() -> picker.meant(" "))).containsExactly(here);
        assertThat(Screen.on(() -> picker.meant("张三"))).isEmpty();
        Screen.run(() -> picker.show(gone.link()));
        assertThat(Screen.on(form::draft).get(Talk.TEACHER)).isEqualTo(gone.link());
    }

    @Test
    void offersOnlyWhatFitsTheRestOfTheForm() {
        Picker picker = (Picker) Screen.find(all, "input-students");
        Candidate one = picker.meant("z").get(0);
        form.offerOnly(Talk.STUDENTS, (draft, candidate) -> draft.get(Talk.PLACE) == null || !candidate.equals(one));
        assertThat(picker.meant("z")).contains(one);
        Screen.run(() -> ((TextInputControl) all.lookup("#input-place")).setText("家中"));
        assertThat(picker.meant("z")).doesNotContain(one);
    }

    @Test
    void doesNotScoldForABlankThatWasOnlyPassedThrough() {
        Screen.run(() -> all.lookup("#input-day").requestFocus());
        Screen.run(() -> all.lookup("#input-place").requestFocus());
        assertThat(problem(Talk.DAY)).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked") // the field's kind says what is on its list
    void aRequiredListHasNoBlankAndSaysWhatToDoUntilAChoiceIsMade() {
        ComboBox<Talk.Mode> mode = (ComboBox<Talk.Mode>) Screen.find(all, "input-mode");
        assertThat(Screen.on(mode::getItems)).containsExactly(Talk.Mode.values());
        assertThat(Screen.on(() -> mode.getButtonCell().getText())).isEqualTo("请选择");
        Screen.run(() -> mode.setValue(Talk.Mode.PHONE));
        assertThat(Screen.on(() -> mode.getButtonCell().getText())).isNotEqualTo("请选择");
        Screen.run(() -> mode.setValue(null));
        assertThat(Screen.on(() -> mode.getButtonCell().getText())).isEqualTo("请选择");
    }
}
