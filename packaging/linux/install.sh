#!/bin/sh
# Puts Fishbowl into the menu of one person, with its icon and its file type; needs no administrator.
#   sh install.sh            (again after this folder was moved)
#   sh install.sh --remove   takes all of it out; sessions, backups and settings stay
set -eu

here=$(cd "$(dirname "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
entry=$data/applications/fishbowl.desktop
metainfo=io.github.fishbowl_app.Fishbowl.metainfo.xml

# In a desktop entry " ` $ stand behind two signs \, and a \ itself is four of them.
quoted() {
    printf '%s' "$1" | sed -e 's/\\/\\\\\\\\/g' -e 's/["`$]/\\\\&/g'
}

put() {
    mkdir -p "$(dirname "$2")"
    cp "$1" "$2"
}

add() {
    mkdir -p "$data/applications"
    program=$(quoted "$here/fishbowl") awk '/^Exec=/ { $0 = "Exec=\"" ENVIRON["program"] "\" %f" } { print }' \
        "$here/desktop/fishbowl.desktop" >"$entry"
    put "$here/desktop/fishbowl-mime.xml" "$data/mime/packages/fishbowl-mime.xml"
    put "$here/desktop/$metainfo" "$data/metainfo/$metainfo"
    put "$here/desktop/icons/scalable.svg" "$data/icons/hicolor/scalable/apps/fishbowl.svg"
    for picture in "$here"/desktop/icons/*.png; do
        size=$(basename "$picture" .png)
        put "$picture" "$data/icons/hicolor/${size}x${size}/apps/fishbowl.png"
    done
}

remove() {
    rm -f "$entry" "$data/mime/packages/fishbowl-mime.xml" "$data/metainfo/$metainfo"
    rm -f "$data"/icons/hicolor/*/apps/fishbowl.png "$data"/icons/hicolor/scalable/apps/fishbowl.svg
}

# What is missing here is not needed: the desktop then sees it at the next login.
tell() {
    if command -v "$1" >/dev/null; then "$@" || true; fi
}

case $here in
*%*)
    echo "No desktop starts a program from a folder with % in its name. Give this one another: $here" >&2
    exit 1
    ;;
esac
case ${1-} in
"") add ;;
--remove) remove ;;
*) sed -n '2,4s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
esac
mkdir -p "$data/mime/packages" "$data/applications"
tell update-mime-database "$data/mime"
tell update-desktop-database "$data/applications"
