# SPDX-License-Identifier: GPL-2.0-or-later
"""A film of the frames of a series: MP4 by ffmpeg, GIF by Pillow or ffmpeg, where they are."""

from __future__ import annotations

import shutil
import subprocess  # nosec B404 - a known program, with a list of words
import tempfile
from collections.abc import Sequence
from pathlib import Path

from ...analysis.base.errors import InputError
from ...i18n import tr

FORMATS = ("mp4", "gif")
#: seconds that a date is shown, and the last one, on which a film ends
SECONDS, LAST_SECONDS = 0.5, 2.0
#: a GIF wider than this is too large to send
GIF_WIDTH = 960
_LONGEST = 600.0


def write(frames: Sequence[str], path: str) -> None:
    """Put frames into a film.

    Parameters
    ----------
    frames : sequence of str
        Pictures of one size, in their order.
    path : str
        Ends in ``.mp4`` or ``.gif``.

    Raises
    ------
    InputError
        If there are no frames, the ending is another, or what makes such films is not installed.
    """
    kind = Path(path).suffix.lower().lstrip(".")
    if kind not in FORMATS:
        raise InputError(tr("“{path}” must end in .mp4 or .gif.").format(path=path))
    if not frames:
        raise InputError(tr("There are no frames to make a film of."))
    if kind == "gif" and _gif(frames, path):
        return
    program = shutil.which("ffmpeg")
    if program is None:
        raise InputError(_advice(kind))
    _by_ffmpeg(program, frames, path, kind)


def available(path: str) -> str:
    """Return why a film cannot be written, before its frames are drawn; "" where it can be."""
    kind = Path(path).suffix.lower().lstrip(".")
    if kind not in FORMATS:
        return tr("“{path}” must end in .mp4 or .gif.").format(path=path)
    if shutil.which("ffmpeg") is not None or (kind == "gif" and _pillow() is not None):
        return ""
    return _advice(kind)


def _advice(kind: str) -> str:
    if kind == "gif":
        return tr(
            "A GIF needs Pillow in QGIS’s Python, or the program ffmpeg, and neither is there. "
            "Install one, or ask for the frames alone."
        )
    return tr(
        "An MP4 needs the program ffmpeg, which is not on this computer’s path. Install it, "
        "choose a .gif, or ask for the frames alone."
    )


def _pillow():
    try:
        from PIL import Image
    except ImportError:
        return None
    return Image


def _gif(frames: Sequence[str], path: str) -> bool:
    """Write a GIF by Pillow; tell whether it is there."""
    pillow = _pillow()
    if pillow is None:
        return False
    pictures = []
    for frame in frames:
        with pillow.open(frame) as picture:
            drawn = picture.convert("RGB")
        if drawn.width > GIF_WIDTH:
            drawn = drawn.resize((GIF_WIDTH, round(drawn.height * GIF_WIDTH / drawn.width)))
        pictures.append(drawn.quantize(128))
    lasting = [round(SECONDS * 1000)] * (len(pictures) - 1) + [round(LAST_SECONDS * 1000)]
    pictures[0].save(
        path, save_all=True, append_images=pictures[1:], duration=lasting, loop=0, optimize=True
    )
    return True


def _by_ffmpeg(program: str, frames: Sequence[str], path: str, kind: str) -> None:
    with tempfile.TemporaryDirectory(prefix="salient_film_") as folder:
        listed = Path(folder) / "frames.txt"
        lines = []
        for number, frame in enumerate(frames, start=1):
            # names without signs that a list of ffmpeg's would read otherwise
            copy = Path(folder) / f"{number:06}.png"
            shutil.copyfile(frame, copy)
            lasting = LAST_SECONDS if number == len(frames) else SECONDS
            lines += [f"file '{copy.name}'", f"duration {lasting}"]
        # the last duration counts only if its file is named again
        lines.append(f"file '{len(frames):06}.png'")
        listed.write_text("\n".join(lines) + "\n", encoding="utf-8")
        words = [program, "-y", "-loglevel", "error", "-f", "concat", "-i", str(listed)]
        if kind == "mp4":
            words += ["-vsync", "vfr", "-pix_fmt", "yuv420p", "-movflags", "+faststart"]
        else:
            words += ["-vf", f"scale=min({GIF_WIDTH}\\,iw):-1", "-loop", "0"]
        try:
            ended = subprocess.run(  # nosec B603 - a program found by its name, no shell
                [*words, str(Path(path).absolute())],
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=_LONGEST,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            text = tr("ffmpeg could not make “{path}”: {error}")
            raise InputError(text.format(path=path, error=error)) from error
    if ended.returncode != 0:
        told = ended.stderr.decode("utf-8", "replace").strip().splitlines()[-1:]
        text = tr("ffmpeg could not make “{path}”: {error}")
        raise InputError(text.format(path=path, error=" ".join(told) or str(ended.returncode)))
