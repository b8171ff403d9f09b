# SPDX-License-Identifier: GPL-2.0-or-later
# Sourced by the other scripts: brings QGIS and a Python environment, and does nothing where they are.
# After `prepare run` or `prepare dev` these are set: ROOT, VENV, PYTHON, and QGIS's surroundings.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
VENV=${SALIENT_VENV:-$ROOT/.venv}
PYTHON=$VENV/bin/python
# Another python3 may come first on the path: only the system's own has QGIS.
SYSTEM_PYTHON=/usr/bin/python3

say() { printf '== %s\n' "$*" >&2; }

# Where nobody can answer, in the background or without a terminal, no password is asked for.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif [ -t 0 ]; then
        sudo "$@"
    else
        sudo -n "$@"
    fi
}

installed() {
    dpkg-query -W -f '${db:Status-Status}\n' "$1" 2>/dev/null | grep -qx installed
}

# Installs Debian packages that are not there yet; touches no network where all are. Another program
# that installs, such as a desktop's updater, is waited for.
need_packages() {
    local wanted=() package
    for package in "$@"; do
        installed "$package" || wanted+=("$package")
    done
    [ ${#wanted[@]} -gt 0 ] || return 0
    say "installing ${wanted[*]}"
    as_root apt-get update -q >&2
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -q -y --no-install-recommends -o DPkg::Lock::Timeout=600 "${wanted[@]}" >&2
}

need_postgis() {
    compgen -G '/usr/lib/postgresql/*/lib/postgis-3.so' >/dev/null && return 0
    need_packages postgresql-common
    local version
    version=$(apt-cache search --names-only '^postgresql-[0-9]+-postgis-3$' | sort -V | tail -n 1 | cut -d ' ' -f 1)
    [ -n "$version" ] || { say "this system's archive has no postgresql-*-postgis-3"; return 1; }
    need_packages "$version"
}

# Makes the environment for a list of requirements, unless it was made for the same list before.
need_environment() {
    local requirements=$1 stamp wanted
    stamp=$VENV/$(basename "$requirements").stamp
    wanted=$(cat "$ROOT"/requirements*.txt "${BASH_SOURCE[0]}" | sha256sum)
    [ -x "$PYTHON" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$wanted" ] && return 0
    say "making $VENV"
    [ -x "$PYTHON" ] || "$SYSTEM_PYTHON" -m venv --system-site-packages "$VENV"
    "$PYTHON" -m pip install --quiet --disable-pip-version-check -r "$requirements" >&2
    # In an environment Debian's pyproj does not find the data of PROJ.
    mkdir -p "$VENV/share"
    [ -e "$VENV/share/proj" ] || ln -s /usr/share/proj "$VENV/share/proj"
    # The checkout under its package's name, for tools that look for a folder called so.
    mkdir -p "$VENV/plugins"
    ln -sfn "$ROOT" "$VENV/plugins/salient"
    printf '%s\n' "$wanted" >"$stamp"
}

prepare() {
    command -v dpkg-query >/dev/null && command -v apt-get >/dev/null || {
        say "this script installs on Debian or Ubuntu; elsewhere run it in a Debian 12 container"
        return 1
    }
    need_packages python3-qgis qgis-providers qgis python3-venv python3-pip python3-scipy \
        python3-jinja2 python3-pyproj fonts-dejavu-core fonts-open-sans
    if [ "$1" = dev ]; then
        need_packages git xvfb xauth
        need_packages chromium chromium-driver ||
            say "no Chromium is to be had here: web maps and reports are not opened in one"
        need_postgis
        need_environment "$ROOT/requirements-dev.txt"
    else
        need_environment "$ROOT/requirements.txt"
    fi
    export QT_QPA_PLATFORM=offscreen
    if [ ! -d "${XDG_RUNTIME_DIR:-}" ]; then
        XDG_RUNTIME_DIR=$VENV/runtime
        mkdir -p -m 700 "$XDG_RUNTIME_DIR"
        export XDG_RUNTIME_DIR
    fi
}
