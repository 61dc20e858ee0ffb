"""Posts online: recorded, tracked, and dealt with as the school's own document says."""

from __future__ import annotations

from starlette.responses import Response

from bot.casebook.office_queries import visible_among, visible_by_reference
from bot.desk.need_to_know import AT_SCHOOL, READ_ONLY, Role
from bot.desk.office_posts import PostNews, PostSeen, add_screenshot, record_post, update_post
from bot.desk.values import PostOnline
from bot.office import words
from bot.office.guard import Page
from bot.office.moments import read_day, read_moment
from bot.office.pictures import NotAPicture, media_type
from bot.office.today import posts_seen, staff_names
from bot.office.visit import NotHere, Visit

MOST = 200
SETTLED = 50
READERS = (AT_SCHOOL - {Role.PHASE_LEADER}) | READ_ONLY
WRITERS = AT_SCHOOL - {Role.PHASE_LEADER}


def posts(visit: Visit) -> Response:
    return _posts(visit)


def _posts(visit: Visit, error: str | None = None, status: int = 200) -> Response:
    with visit.desk.casebook.reading() as work:
        waiting = posts_seen(visit, work, work.posts.waiting())
        settled = posts_seen(visit, work, work.posts.settled(SETTLED))
    typed, asked = dict(visit.form), visit.asked("concern")
    return visit.page(
        "posts/posts.html", status, posts=list(waiting)[::-1][:MOST], settled=settled, error=error,
        typed={"concern": asked, **typed},
    )  # fmt: skip


def post(visit: Visit) -> Response:
    return _post(visit, _find(visit))


def _post(visit: Visit, found: PostOnline, error: str | None = None, status: int = 200) -> Response:
    with visit.desk.casebook.reading() as work:
        ids = [found.concern] if found.concern else []
        concern = visible_among(work, visit.sight, ids).get(found.concern or 0)
        shots, names = work.posts.screenshots(found.id), staff_names(work)
    steps = words.TRACK_STEPS.get(found.track, ())
    return visit.page(
        "posts/post.html",
        status,
        post=found,
        concern=concern,
        names=names,
        steps=steps,
        shots=shots,
        error=error,
        typed=visit.form,
    )


def screenshot(visit: Visit) -> Response:
    """As a picture and nothing else: its kind is the one that was found in its bytes when it came."""
    found = _find(visit)
    with visit.desk.casebook.reading() as work:
        kept, body = work.posts.screenshot(visit.number("shot"))
    if kept.post != found.id:
        raise NotHere
    headers = {"Content-Security-Policy": "default-src 'none'; sandbox", "Content-Disposition": "inline"}
    return Response(body, media_type=kept.media_type, headers=headers)


def keep_screenshot(visit: Visit) -> Response:
    found = _find(visit)
    try:
        _keep(visit, found.id)
    except NotAPicture as error:
        return _post(visit, found, str(error), 422)
    return visit.go(f"/posts/{found.id}")


def _keep(visit: Visit, post: int) -> None:
    kinds = [(media_type(body), body) for body in visit.files]
    for kind, body in kinds:
        add_screenshot(visit.desk, post, visit.by, kind, body)


def _find(visit: Visit) -> PostOnline:
    with visit.desk.casebook.reading() as work:
        found = work.posts.get(visit.number())
        if not posts_seen(visit, work, [found]):
            raise NotHere
    return found


def record(visit: Visit) -> Response:
    platform, track = visit.said("platform", 100), visit.said("track")
    if not platform or track not in words.TRACK_STEPS:
        return _posts(visit, "Write where the post is, and choose which track it is on.", 422)
    seen_at = read_moment(visit.said("seen_at", 40))
    if visit.said("seen_at") and seen_at is None:
        return _posts(visit, "Write when it was seen as day and time, or leave it empty.", 422)
    concern = _concern(visit)
    if visit.said("concern") and concern is None:
        return _posts(visit, "There is no such concern; look at the reference again.", 422)
    try:
        for body in visit.files:
            media_type(body)
    except NotAPicture as error:
        return _posts(visit, str(error), 422)
    made = record_post(
        visit.desk,
        visit.by,
        PostSeen(platform, track, visit.said("address", 2_000) or None, visit.said("words") or None, seen_at, concern),
    )
    _keep(visit, made.id)
    return visit.go(f"/posts/{made.id}")


def _concern(visit: Visit) -> int | None:
    with visit.desk.casebook.reading() as work:
        found = visible_by_reference(work, visit.sight, visit.said("concern", 40).upper())
    return found.id if found else None


def update(visit: Visit) -> Response:
    found = _find(visit)
    track, met = visit.said("track"), read_day(visit.said("meeting_on", 40))
    if visit.said("meeting_on") and met is None:
        return _post(visit, found, "Write the day of the meeting as a date, or leave it empty.", 422)
    told = tuple(each.strip() for each in visit.said("told", 500).split(",") if each.strip())
    news = PostNews(
        asked_to_take_down=visit.said("asked") == "yes",
        outcome=visit.said("outcome", 2_000) or None,
        told=told,
        track=track if track in words.TRACK_STEPS else None,
        meeting_on=met,
        meeting_outcome=visit.said("meeting_outcome", 2_000) or None,
    )
    update_post(visit.desk, found.id, visit.by, news)
    return visit.go(f"/posts/{found.id}")


PAGES = (
    Page("/posts", posts, roles=READERS),
    Page("/posts", record, post=True, roles=WRITERS, files=True),
    Page("/posts/{number}", post, roles=READERS),
    Page("/posts/{number}", update, post=True, roles=WRITERS),
    Page("/posts/{number}/screenshots", keep_screenshot, post=True, roles=WRITERS, files=True),
    Page("/posts/{number}/screenshots/{shot}", screenshot, roles=READERS),
)
