#!/bin/sh
# Make sure that these Debian packages are there: install them as root, else name the line.
# Another distribution has other names; the kiosk itself then tells what it misses.
command -v dpkg-query >/dev/null 2>&1 || exit 0
missing=""
for package in "$@"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
done
[ -z "$missing" ] && exit 0
if [ "$(id -u)" = 0 ]; then
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends $missing >/dev/null
else
    echo "The system lacks some libraries. Install them with:" >&2
    echo "  sudo apt-get install$missing" >&2
    exit 1
fi
