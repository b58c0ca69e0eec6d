"""Vectorised work in threads: GEOS releases the interpreter lock, so two threads halve the time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Callable, TypeVar

import numpy as np

from ..progress import Progress, check

Array = np.ndarray
Answer = TypeVar("Answer")
CHUNK = 2048


def apply(
    function: Callable[..., Array], arrays: Sequence[Array], threads: int, progress: Progress, chunk: int = CHUNK
) -> Array:
    """Call ``function`` on equal slices of ``arrays`` and join the answers in order.

    :param arrays: arrays of one length n; the function gets a slice of each and returns as many values
    :raises CancelledError: between two slices, when the person pressed cancel
    """
    count = len(arrays[0])
    chunk = max(1, min(chunk, -(-count // max(1, threads))))
    starts = range(0, count, chunk)

    def work(start: int) -> Array:
        check(progress)
        return function(*(values[start : start + chunk] for values in arrays))

    if threads < 2 or len(starts) < 2:
        answers = [work(start) for start in starts]
    else:
        with ThreadPoolExecutor(threads) as pool:
            answers = list(pool.map(work, starts))
    if not answers:
        return function(*arrays)
    return np.concatenate(answers)


class Begun:
    """Functions called in threads from now on, each once, while something else is done; leaving waits for them.

    :param functions: what to call
    :param threads: below 2 a function is called when its answer is asked for
    """

    def __init__(self, functions: Sequence[Callable[[], Any]], threads: int) -> None:
        self._pool = ThreadPoolExecutor(len(functions)) if threads > 1 and functions else None
        self._futures = {function: self._pool.submit(function) for function in functions} if self._pool else {}

    def answer(self, function: Callable[[], Answer]) -> Answer:
        """What the function gives; waits for it, raises what it raises."""
        future = self._futures.get(function)
        answer: Answer = future.result() if future else function()
        return answer

    def __enter__(self) -> Begun:
        return self

    def __exit__(self, *error: object) -> None:
        if self._pool:
            self._pool.shutdown(wait=True)


def in_order(function: Callable[[int], Answer], count: int, threads: int) -> Iterator[Answer]:
    """Answers of ``function(i)`` for 0..count-1 in this order, several worked on at a time."""
    if threads < 2 or count < 2:
        yield from map(function, range(count))
        return
    with ThreadPoolExecutor(min(threads, count)) as pool:
        yield from pool.map(function, range(count))


def each(function: Callable[[int], None], count: int, threads: int, progress: Progress) -> None:
    """Call ``function(i)`` for 0..count-1, several at a time.

    :raises CancelledError: before the next call, when the person pressed cancel
    """

    def work(index: int) -> None:
        check(progress)
        function(index)

    if threads < 2 or count < 2:
        for index in range(count):
            work(index)
        return
    with ThreadPoolExecutor(threads) as pool:
        for _ in pool.map(work, range(count)):
            pass
