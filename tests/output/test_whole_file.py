"""A file for a person stands there whole, or as it was before."""

from __future__ import annotations

from pathlib import Path

import pytest

from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.output.whole_file import write_whole


def test_a_file_is_written_into_a_folder_that_is_made(tmp_path):
    path = tmp_path / "新 文件夹" / "名单.pdf"
    assert write_whole(str(path), b"1") == path and path.read_bytes() == b"1"
    assert write_whole(path, b"22").read_bytes() == b"22"
    assert [one.name for one in path.parent.iterdir()] == ["名单.pdf"]


def test_what_stood_there_stays_where_the_disk_is_full(tmp_path, monkeypatch):
    path = write_whole(tmp_path / "a.pdf", b"before")
    write = Path.write_bytes

    def full(self, content):
        write(self, content[:2])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(InputError) as caught:
        write_whole(path, b"after")
    assert (caught.value.code, caught.value.params["reason"]) == ("output.not_written", "No space left on device")
    assert path.read_bytes() == b"before" and [one.name for one in tmp_path.iterdir()] == ["a.pdf"]


def test_a_folder_that_nobody_asked_for_is_not_made(tmp_path):
    with pytest.raises(InputError) as caught:
        write_whole(tmp_path / "no" / "a.pdf", b"1", make_folder=False)
    assert caught.value.code == "output.not_written" and list(tmp_path.iterdir()) == []


def test_a_file_in_the_place_of_the_folder_is_named(tmp_path):
    (tmp_path / "x").write_text("")
    with pytest.raises(InputError) as caught:
        write_whole(tmp_path / "x" / "a.pdf", b"1")
    assert caught.value.code == "output.not_written"
