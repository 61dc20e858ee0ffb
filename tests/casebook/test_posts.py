from dataclasses import replace

from bot.casebook import SqlCasebook
from bot.desk.values import PostOnline
from tests.casebook.makers import NOW, a_concern, a_conversation


def test_a_post_waits_until_it_has_an_outcome(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        concern = a_concern(work, a_conversation(work))
        post = work.posts.add(
            PostOnline(0, "facebook", "personal", NOW, concern.id, concern.conversation, words="She is useless")
        )
        assert work.posts.waiting() == [post] and work.posts.of_concern(concern.id) == [post]
        settled = replace(post, outcome="taken down", told=("head", "chair"), take_down_asked_at=NOW, seen_at=NOW)
        assert work.posts.save(settled) == settled
    with casebook.reading() as work:
        assert work.posts.waiting() == []
        assert work.posts.get(post.id) == settled
