from dataclasses import replace

from bot.casebook import SqlCasebook
from bot.desk.values import PostOnline, Screenshot
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


def test_a_screenshot_is_kept_byte_for_byte_and_listed_without_its_bytes(casebook: SqlCasebook) -> None:
    body = bytes(range(256)) * 1000
    with casebook.writing() as work:
        post = work.posts.add(PostOnline(0, "facebook", "staff", NOW))
        kept = work.posts.add_screenshot(Screenshot(0, post.id, "image/png", "d" * 64, "staff:1", NOW), body)
    with casebook.reading() as work:
        assert work.posts.screenshots(post.id) == [kept] and work.posts.screenshots(post.id + 1) == []
        assert work.posts.screenshot(kept.id) == (kept, body)


def test_settled_posts_are_listed_the_newest_first(casebook: SqlCasebook) -> None:
    with casebook.writing() as work:
        posts = [work.posts.add(PostOnline(0, name, "staff", NOW, outcome="gone")) for name in ("one", "two", "three")]
        work.posts.add(PostOnline(0, "open", "staff", NOW))
        assert work.posts.settled(2) == [posts[2], posts[1]]
