# SPDX-License-Identifier: GPL-2.0-or-later
# Sourced by scripts/test after setup.sh: lays the newer QGIS of Debian's backports beside the
# system's, in a folder of its own. Nothing of it is installed, and the system's QGIS stays.

OTHER_QGIS=$VENV/other_qgis

# What QGIS of backports leans on and QGIS of the release does not.
OTHER_QGIS_NEEDS=(python3-pyqt5.qtserialport python3-pyqt5.qtmultimedia libqt5multimedia5
    libqt5multimediawidgets5)

# apt with lists and sources of its own, and with the system's settings.
other_apt() {
    local program=$1
    shift
    "$program" -q -o Dir::Etc::sourcelist="$OTHER_QGIS/sources.list" -o Dir::Etc::sourceparts=/dev/null \
        -o Dir::State::lists="$OTHER_QGIS/lists" -o Dir::Cache="$OTHER_QGIS/cache" \
        -o APT::Sandbox::User="$(id -un)" "$@"
}

# Prints the name of this system's release if it has backports, with the mirror it is served from.
backports_source() {
    local codename mirror
    codename=$(. /etc/os-release && [ "$ID" = debian ] && printf '%s' "${VERSION_CODENAME:-}")
    [ -n "$codename" ] || return 1
    mirror=$(apt-get indextargets --format '$(REPO_URI) $(CODENAME)' 'Created-By: Packages' |
        awk -v wanted="$codename" '$2 == wanted { print $1; exit }')
    [ -n "$mirror" ] || return 1
    printf 'deb %s %s-backports main\n' "$mirror" "$codename"
}

# Succeeds with OTHER_QGIS_VERSION set, or fails with a sentence on why there is no other QGIS.
need_other_qgis() {
    local source full
    if [ -f "$OTHER_QGIS/version" ]; then
        OTHER_QGIS_VERSION=$(cat "$OTHER_QGIS/version")
        need_packages "${OTHER_QGIS_NEEDS[@]}"
        return 0
    fi
    source=$(backports_source) || {
        say "no other QGIS is tested: this system has no Debian source whose backports have one"
        return 1
    }
    rm -rf "$OTHER_QGIS"
    mkdir -p "$OTHER_QGIS/lists/partial" "$OTHER_QGIS/cache/archives/partial" "$OTHER_QGIS/packages"
    printf '%s\n' "$source" >"$OTHER_QGIS/sources.list"
    other_apt apt-get update >&2 || {
        say "no other QGIS is tested: $source cannot be reached"
        return 1
    }
    full=$(other_apt apt-cache madison python3-qgis | awk -F ' *[|] *' '/Packages/ { print $2; exit }')
    [ -n "$full" ] || {
        say "no other QGIS is tested: $source has none"
        return 1
    }
    unpack_other_qgis "$full"
}

unpack_other_qgis() {
    local full=$1 upstream=${1%%[+-]*} name package
    local names=(python3-qgis python3-qgis-common qgis qgis-common qgis-providers
        qgis-providers-common libqgis-customwidgets)
    for name in libqgis-3d libqgis-analysis libqgis-app libqgis-core libqgis-gui libqgis-native \
        libqgispython; do
        names+=("$name$upstream")
    done
    say "fetching QGIS $upstream"
    need_packages "${OTHER_QGIS_NEEDS[@]}"
    (cd "$OTHER_QGIS/packages" && other_apt apt-get download "${names[@]/%/=$full}" >&2) || {
        say "no other QGIS is tested: its packages cannot be fetched"
        return 1
    }
    for package in "$OTHER_QGIS"/packages/*.deb; do
        dpkg-deb --extract "$package" "$OTHER_QGIS/root"
    done
    rm -rf "$OTHER_QGIS/packages" "$OTHER_QGIS/cache" "$OTHER_QGIS/lists"
    OTHER_QGIS_VERSION=$upstream
    printf '%s\n' "$upstream" >"$OTHER_QGIS/version"
}

# Makes QGIS's programs and Python modules those of the other QGIS.
use_other_qgis() {
    local root=$OTHER_QGIS/root
    export LD_LIBRARY_PATH=$root/usr/lib QGIS_PREFIX_PATH=$root/usr
    export PYTHONPATH=$root/usr/lib/python3/dist-packages PATH=$root/usr/bin:$PATH
}
