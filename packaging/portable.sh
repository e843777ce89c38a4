#!/bin/sh
# The frozen program with all its libraries in one archive: portable.sh BUNDLE PARTS ICONS OUT.tar.zst
set -eu
bundle=$1 parts=$2 icons=$3 out=$4
here=$(dirname "$0")
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
cp -a "$bundle" "$root/schaufenster"
mkdir "$root/schaufenster/doc"
cp -r "$here"/../docs/*.md "$here/../LICENSE" "$parts/sbom.cdx.json" "$parts/licences" \
    "$root/schaufenster/doc"
cp "$icons/256.png" "$root/schaufenster/doc/schaufenster.png"
chmod -R u+w,go-w,a+rX "$root/schaufenster"
mkdir -p "$(dirname "$out")"
tar -C "$root" --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner \
    --pax-option=delete=atime,delete=ctime -cf - schaufenster | zstd -q -T0 -15 -f -o "$out"
