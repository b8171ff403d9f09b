# SPDX-License-Identifier: GPL-2.0-or-later
"""The attached files of what is exported, copied beside the list, pictures without metadata."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from ...analysis.base.errors import worded
from .. import attachments, metadata
from ..errors import StoreError
from .citations import CitationEntry


@dataclass
class CopiedFiles:
    """Entries that name the files as they were copied, and what became of each.

    Attributes
    ----------
    entries : list of CitationEntry
    count : int
        Files that were copied.
    left_out : list of str
        Sentences about files that were not.
    """

    entries: list[CitationEntry] = field(default_factory=list)
    count: int = 0
    left_out: list[str] = field(default_factory=list)


def copy(
    entries: Sequence[CitationEntry], source: Path, target: Path, *, strip: bool
) -> CopiedFiles:
    """Copy the files of exported reports.

    Parameters
    ----------
    source, target : Path
        The store's folder of attachments, and the folder to copy to.
    strip : bool
        Take metadata out of pictures. What cannot be cleaned so is left out, and said: a video or
        a document tells as much of whoever made it. A cleaned file is another one: its name and
        its SHA-256 in the entries are those of the copy.

    Raises
    ------
    StoreError
        If the folder cannot be written.
    """
    found = CopiedFiles()
    for one in entries:
        if one.report is None or not one.report.attachment:
            found.entries.append(one)
            continue
        kept: dict[str, str] = {}
        for name, digest in attachments.named(one.report):
            copied = _copied(name, digest, source, target, strip, found)
            if copied is not None:
                kept[copied.name] = copied.sha256
        names = "\n".join(kept)
        report = replace(one.report, attachment=names, attachment_sha256=attachments.hashes(kept))
        found.entries.append(replace(one, report=report))
        found.count += len(kept)
    return found


def _copied(
    name: str, digest: str, source: Path, target: Path, strip: bool, found: CopiedFiles
) -> attachments.Attached | None:
    path = attachments.path_of(name, source)
    if path is None:
        found.left_out.append(
            worded("The file {name} is not in {source}.", name=name, source=source)
        )
        return None
    try:
        content = path.read_bytes()
        if hashlib.sha256(content).hexdigest() != digest:
            found.left_out.append(
                worded("The file {name} is not the one that was attached.", name=name)
            )
            return None
        if strip:
            clean = metadata.stripped(content)
            if clean is None:
                found.left_out.append(
                    worded(
                        "The file {name} is left out: metadata can be taken out of whole JPEG and "
                        "PNG pictures only.",
                        name=name,
                    )
                )
                return None
            content, digest = clean, hashlib.sha256(clean).hexdigest()
            # The name can tell as much as the picture does.
            name = f"{digest[:12]}{path.suffix.lower()}"
        target.mkdir(parents=True, exist_ok=True)
        (target / name).write_bytes(content)
    except OSError as error:
        raise StoreError(
            "{name} cannot be copied to {target}: {reason}. Choose another folder.",
            name=name,
            target=target,
            reason=error.strerror or str(error),
        ) from error
    return attachments.Attached(name, digest)
