"""The ear is fitted to what a left-out sentence would have been heard as."""

from __future__ import annotations

import numpy as np

from bot.mind.ear import learning
from bot.mind.ear.learning import _alike, _solve
from bot.mind.ear.model import SHARE_OF_GRAMS, likeness
from bot.mind.training import _told_on_the_way

MANY, KINDS = 60, 3


def test_what_is_said_of_a_sentence_left_out_is_what_the_others_say_of_it() -> None:
    dice = np.random.default_rng(1)
    points = dice.normal(size=(MANY, 12)).astype(np.float32)
    alike, ridges = np.exp(points @ points.T / 12 - 1).astype(np.float32), dice.uniform(0.1, 0.3, MANY)
    wanted, among = np.eye(KINDS)[dice.integers(KINDS, size=MANY)], dice.random(MANY) > 0.2
    pull, left_out = _solve(np.tril(alike), ridges, wanted, among)
    assert not pull[~among].any() and not left_out[~among].any()
    usual = wanted[among].mean(axis=0)
    for out in np.flatnonzero(among)[:10]:
        others = np.flatnonzero(among & (np.arange(MANY) != out))
        square = alike[np.ix_(others, others)].astype(np.float64) + np.diag(ridges[others])
        said = alike[out, others] @ np.linalg.solve(square, wanted[others] - usual) + usual
        assert np.allclose(said, left_out[out], atol=1e-3)


def test_likeness_is_whole_on_the_diagonal_and_below_it_however_many_rows_are_taken_at_once() -> None:
    from scipy.sparse import csr_matrix

    dice = np.random.default_rng(2)
    points = dice.normal(size=(7, 4)).astype(np.float32)
    grams = csr_matrix(dice.random((7, 9)).astype(np.float32))
    wanted = likeness(points @ points.T) + SHARE_OF_GRAMS * (grams @ grams.T).toarray()
    assert learning.ROWS_AT_ONCE > 7 and np.allclose(np.tril(_alike(points, grams)), np.tril(wanted), atol=1e-5)
    assert np.allclose(np.tril(_alike(points, grams, rows=3)), np.tril(wanted), atol=1e-5)


def test_whoever_waits_for_the_training_hears_how_far_it_is() -> None:
    heard: list[str] = []
    with _told_on_the_way(heard.append):
        learning.log.info("%d of %d sentences read", 4, 7)
    learning.log.info("nobody listens any more")
    assert heard == ["  4 of 7 sentences read"]
