import QtQuick

// What the checks say, in words.
QtObject {
    id: root

    function said(issue: var): string {
        const value = issue.values.length > 0 ? "\u2068" + issue.values[0] + "\u2069" : "";
        switch (issue.code) {
        case "text_missing":
            return qsTr("This text is missing.");
        case "text_too_long":
            return qsTr("The text is too long (%1 characters).").arg(value);
        case "twice":
            return qsTr("“%1” is there twice.").arg(value);
        case "id_taken":
            return qsTr("The id “%1” is taken by what “other” asks.").arg(value);
        case "id_too_long":
            return qsTr("The id is too long for “other”.");
        case "other_twice":
            return qsTr("An option has the id “other” already; give it another one.");
        case "list_length":
            return qsTr("There are too few or too many of these (%1). A choice needs two options, a survey one question.").arg(value);
        case "too_many_options":
            return qsTr("With “other” there are too many options (%1); 8 are the most.").arg(value);
        case "too_many_questions":
            return qsTr("With what “other” asks there are too many questions (%1).").arg(value);
        case "condition_rule":
            return qsTr("The condition is not complete.");
        case "condition_question":
            return qsTr("The condition is about the question “%1”, which is not there any more.").arg(value);
        case "condition_later":
            return qsTr("The condition is about a question that is not asked before this one.");
        case "condition_comment":
            return qsTr("No condition can be about a comment.");
        case "condition_value":
            return qsTr("The condition asks for an answer that “%1” does not have.").arg(value);
        case "many_questions":
            return qsTr("Advice: %1 questions are many; people stop at the third or fourth.").arg(value);
        case "csat_first":
            return qsTr("Advice: satisfaction should be asked first.");
        case "nps_last":
            return qsTr("Advice: recommendation should be the last of the scales.");
        case "three_points":
            return qsTr("Advice: three points tell little apart; take five.");
        case "long_question":
            return qsTr("Advice: the question is long (%1 words); people read while standing.").arg(value);
        case "long_end":
            return qsTr("Advice: two or three words are enough at an end.");
        case "same_ends":
            return qsTr("Advice: both ends say the same.");
        case "unlisted":
            return qsTr("Advice: there are texts in “%1”, which is not one of the survey’s languages.").arg(value);
        case "unreviewed":
            return qsTr("Advice: nobody who grew up with it has read the texts in %1.").arg(value);
        default:
            return issue.message + ". " + issue.remedy;
        }
    }
}
