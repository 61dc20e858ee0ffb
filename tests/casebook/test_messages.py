import re

from bot.casebook import SqlCasebook
from bot.casebook.work import SqlWork
from bot.desk.values import Choice, FileLink, Message, Progress, Sender, Utterance
from tests.casebook.makers import NOW, a_conversation, an_inbox_row

YES_NO = (Choice("", "Yes", "/affirm"), Choice("", "No", "/deny"))


def test_what_was_said_is_read_back_as_it_was_said(casebook: SqlCasebook) -> None:
    letter = FileLink("", "letter.docx", "letter:7")
    with casebook.writing() as work:
        conversation = a_conversation(work)
        row = an_inbox_row(work, conversation.id)
        said = work.messages.say(
            conversation.id,
            Sender.BOT,
            [Utterance("One"), Utterance("Two?", YES_NO, (letter,), Progress(2, 4))],
            NOW,
            row.id,
        )
    with casebook.reading() as work:
        assert work.messages.answer_to(row.id) == said
        assert work.messages.after(conversation.id, said[0].id) == said[1:]
        assert work.messages.last_bot_message(conversation.id) == said[1]
    assert [choice.label for choice in said[1].choices] == ["Yes", "No"]
    assert said[1].progress == Progress(2, 4) and said[0].progress is None


def test_numbers_of_messages_grow(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        conversation = a_conversation(work)
        said = work.messages.say(conversation.id, Sender.STAFF, [Utterance(str(n)) for n in range(5)], NOW, None)
    assert sorted(message.id for message in said) == [message.id for message in said]


def test_a_transcript_holds_no_other_conversation(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        mine, other = a_conversation(work), a_conversation(work, "other")
        work.messages.say(other.id, Sender.BOT, [Utterance("theirs")], NOW, None)
        work.messages.say(mine.id, Sender.PARENT, [Utterance("mine")], NOW, None)
    with casebook.reading() as work:
        assert [message.text for message in work.messages.after(mine.id, 0)] == ["mine"]
        assert work.messages.last_bot_message(mine.id) is None


def test_a_file_is_found_only_by_the_conversation_it_was_given_to(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        mine, other = a_conversation(work), a_conversation(work, "other")
        asked = Utterance("Your letter", files=(FileLink("", "letter.docx", "letter:7"),))
        [message] = work.messages.say(mine.id, Sender.BOT, [asked], NOW, None)
    [file] = message.files
    with casebook.reading() as work:
        assert work.messages.file(mine.id, file.id) == file
        assert work.messages.file(other.id, file.id) is None
        assert work.messages.file(mine.id, "no such file") is None


def test_a_choice_cannot_be_guessed_and_fits_a_telegram_button(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        said = ask(a_conversation(work).id, work)
    ids = [choice.id for choice in said.choices]
    assert len(set(ids)) == 2 and all(re.fullmatch(r"[A-Za-z0-9_-]{16}", each) for each in ids)


def test_only_the_latest_question_can_be_answered_by_its_buttons(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        conversation = a_conversation(work).id
        old, new = ask(conversation, work), ask(conversation, work)
        work.messages.say(conversation, Sender.BOT, [Utterance("By the way")], NOW, None)
        elsewhere = ask(a_conversation(work, "other").id, work)
    with casebook.reading() as work:
        found = [work.choices.find(message.choices[0].id) for message in (old, new, elsewhere)]
    assert [pressed.current for pressed in found if pressed] == [False, True, True]
    assert [pressed.conversation == conversation for pressed in found if pressed] == [True, True, False]


def test_a_used_choice_tells_which_message_used_it(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        conversation = a_conversation(work).id
        choice = ask(conversation, work).choices[0]
        row = an_inbox_row(work, conversation)
        work.choices.mark_used(choice.id, row.id)
    with casebook.reading() as work:
        pressed = work.choices.find(choice.id)
    assert pressed is not None and pressed.used_by == row.id
    assert pressed.choice == Choice(choice.id, "Yes", "/affirm")


def test_a_forged_choice_is_unknown(casebook: SqlCasebook) -> None:
    with casebook.reading() as work:
        for forged in ("", "x" * 16, "\0", "\ud800", "'; DROP TABLE choices; --", "x" * 10_000):
            assert work.choices.find(forged) is None


def ask(conversation: int, work: SqlWork) -> Message:
    [message] = work.messages.say(conversation, Sender.BOT, [Utterance("Shall I?", YES_NO)], NOW, None)
    return message
