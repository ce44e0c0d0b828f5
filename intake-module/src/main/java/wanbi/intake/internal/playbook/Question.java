package wanbi.intake.internal.playbook;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import wanbi.intake.api.QuestionView;
import wanbi.kernel.persistence.TextListConverter;

/** What the desk asks a client who has lost a thing of the category. */
@Entity
@Table(schema = "intake", name = "category_question")
@IdClass(Question.Key.class)
class Question {

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "category")
    private Category category;

    @Id
    private short position;

    private String code;
    private String text;

    @Column(name = "text_en")
    private String textInEnglish;

    @Convert(converter = TextListConverter.class)
    private List<String> options;

    protected Question() {}

    QuestionView view() {
        return new QuestionView(code, text, textInEnglish, options);
    }

    /** Category and place in the list of its questions or of its actions. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String category;
        private short position;

        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && position == key.position && Objects.equals(category, key.category);
        }

        @Override
        public int hashCode() {
            return Objects.hash(category, position);
        }
    }
}
