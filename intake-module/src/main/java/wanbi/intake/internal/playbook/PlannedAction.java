package wanbi.intake.internal.playbook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import wanbi.intake.api.ActionView;

/** What has to be done at once when a thing of the category is lost (F-4). */
@Entity
@Table(schema = "intake", name = "category_action")
@IdClass(Question.Key.class)
class PlannedAction {

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "category")
    private Category category;

    @Id
    private short position;

    private String action;
    private short minutes;
    private String instruction;

    @Column(name = "instruction_en")
    private String instructionInEnglish;

    protected PlannedAction() {}

    ActionView view() {
        return new ActionView(action, minutes, instruction, instructionInEnglish);
    }
}
