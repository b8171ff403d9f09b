# SPDX-License-Identifier: GPL-2.0-or-later
"""A film of the frames of a series: MP4 by ffmpeg, GIF by Pillow or ffmpeg, where they are."""

from __future__ import annotations

import shutil
import subprocess  # nosec B404 - a known program, with a list of words
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsFeedback

from ...analysis.base.errors import InputError
from ...i18n import tr

FORMATS = ("mp4", "gif")
#: seconds that a date is shown, and the last one, on which a film ends
SECONDS, LAST_SECONDS = 0.5, 2.0
#: a GIF wider than this is too large to send
GIF_WIDTH = 960
#: For telephones and social networks: frames at a constant rate, sides of even numbers of dots,
#: 4:2:0, and the colours of HD said as such, or players show others than the page has.
_MP4 = (
    *("-vf", "fps=25,pad=ceil(iw/2)*2:ceil(ih/2)*2,scale=out_color_matrix=bt709:out_range=tv"),
    *("-pix_fmt", "yuv420p", "-colorspace", "bt709", "-color_primaries", "bt709"),
    *("-color_trc", "bt709", "-color_range", "tv", "-movflags", "+faststart"),
)
#: the film's own colours, without the dots that stand for colours between two of them
_GIF = (
    f"scale=min({GIF_WIDTH}\\,iw):-1:flags=lanczos,split[a][b];"
    "[a]palettegen=stats_mode=full[p];[b][p]paletteuse=dither=none"
)
#: seconds: the longest that a film may take, and between two looks at whether to go on
_LONGEST, _ASKED_EVERY = 600.0, 0.2


def write(frames: Sequence[str], path: str, feedback: QgsFeedback | None = None) -> None:
    """Put frames into a film; of a canceled one nothing is left.

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
    if kind == "gif" and _gif(frames, path, feedback):
        return
    program = shutil.which("ffmpeg")
    if program is None:
        raise InputError(_advice(kind))
    _by_ffmpeg(program, frames, path, kind, feedback)


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


def _gif(frames: Sequence[str], path: str, feedback: QgsFeedback | None) -> bool:
    """Write a GIF by Pillow; tell whether it is there."""
    pillow = _pillow()
    if pillow is None:
        return False
    pictures = []
    for frame in frames:
        if _canceled(feedback):
            return True
        with pillow.open(frame) as picture:
            drawn = picture.convert("RGB")
        if drawn.width > GIF_WIDTH:
            drawn = drawn.resize((GIF_WIDTH, round(drawn.height * GIF_WIDTH / drawn.width)))
        pictures.append(drawn.quantize(128))
    lasting = [round(SECONDS * 1000)] * (len(pictures) - 1) + [round(LAST_SECONDS * 1000)]
    # what stood there stays until the new one is whole
    half = Path(path).with_suffix(".part.gif")
    try:
        pictures[0].save(
            half, save_all=True, append_images=pictures[1:], duration=lasting, loop=0, optimize=True
        )
        half.replace(path)
    except OSError as error:
        half.unlink(missing_ok=True)
        text = tr("“{path}” could not be made: {error}")
        raise InputError(text.format(path=path, error=error)) from error
    return True


def _by_ffmpeg(
    program: str, frames: Sequence[str], path: str, kind: str, feedback: QgsFeedback | None
) -> None:
    # what stood there stays until the new one is whole
    half = Path(path).absolute().with_suffix(f".part.{kind}")
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
            words += _MP4
        else:
            words += ["-filter_complex", _GIF, "-loop", "0"]
        try:
            code, told = _run([*words, str(half)], feedback)
        except (OSError, subprocess.TimeoutExpired) as error:
            # half a film plays nowhere
            half.unlink(missing_ok=True)
            text = tr("ffmpeg could not make “{path}”: {error}")
            raise InputError(text.format(path=path, error=error)) from error
    if _canceled(feedback) or code != 0:
        half.unlink(missing_ok=True)
    else:
        half.replace(path)
    if code != 0 and not _canceled(feedback):
        said = told.decode("utf-8", "replace").strip().splitlines()[-1:]
        text = tr("ffmpeg could not make “{path}”: {error}")
        raise InputError(text.format(path=path, error=" ".join(said) or str(code)))


def _run(words: list[str], feedback: QgsFeedback | None) -> tuple[int, bytes]:
    """Run a program until it ends, takes too long or is canceled; return its code and errors."""
    started = time.monotonic()
    with subprocess.Popen(  # nosec B603 - a program found by its name, no shell
        words, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    ) as running:
        while True:
            try:
                _, told = running.communicate(timeout=_ASKED_EVERY)
                return running.returncode, told
            except subprocess.TimeoutExpired:
                late = time.monotonic() - started > _LONGEST
                if late or _canceled(feedback):
                    running.kill()
                if late:
                    raise


def _canceled(feedback: QgsFeedback | None) -> bool:
    return feedback is not None and feedback.isCanceled()
