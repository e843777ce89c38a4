#!/bin/sh
# The Debian package of a frozen program: deb.sh BUNDLE SOURCES PARTS ICONS OUT.deb
# Libraries that Debian has are left to it, so that its security updates count.
set -eu
bundle=$1 sources=$2 parts=$3 icons=$4 out=$5
here=$(dirname "$0")
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
tree=$root/tree
version=$(sed -n 's/^version = "\(.*\)"/\1/p' "$here/../pyproject.toml")
date=$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y-%m-%d)
fill() { sed -e "s/@VERSION@/$version/g" -e "s/@DATE@/$date/g" "$1"; }

install -d "$tree/usr/lib" "$tree/usr/bin" "$tree/usr/lib/systemd/system"
cp -a "$bundle" "$tree/usr/lib/schaufenster"
for library in $(sed -n 's,^\(/usr\)\?/lib/.*/,,p' "$sources" | sort -u); do
    rm -f "$tree/usr/lib/schaufenster/_internal/$library"
done
install -m 755 "$here/linux/kiosk" "$tree/usr/bin/kiosk"
install -m 644 "$here"/linux/*.service "$here"/linux/*.path "$tree/usr/lib/systemd/system"
share=$tree/usr/share
install -D -m 644 -t "$share/applications" "$here/linux/schaufenster.desktop"
install -D -m 644 -t "$share/icons/hicolor/scalable/apps" "$here/schaufenster.svg"
for icon in "$icons"/*.png; do
    size=$(basename "$icon" .png)
    install -D -m 644 "$icon" "$share/icons/hicolor/${size}x$size/apps/schaufenster.png"
done
install -d "$share/metainfo" "$share/man/man1" "$share/doc/schaufenster"
fill "$here/linux/schaufenster.metainfo.xml" >"$share/metainfo/schaufenster.metainfo.xml"
fill "$here/linux/kiosk.1" | gzip -9n >"$share/man/man1/kiosk.1.gz"
cp -r "$here"/../docs/*.md "$parts/sbom.cdx.json" "$parts/licences" "$share/doc/schaufenster"
install -D -m 644 -t "$share/doc/schaufenster/examples" "$here/linux/screen" \
    "$here/linux/80-sticks.rules"
gzip -9nc "$here/../CHANGELOG.md" >"$share/doc/schaufenster/CHANGELOG.md.gz"
cp "$here/debian/copyright" "$share/doc/schaufenster/copyright"

# What the program's own libraries need of the system.
install -d "$root/debian" "$tree/DEBIAN"
printf 'Source: schaufenster\n\nPackage: schaufenster\nArchitecture: any\n' >"$root/debian/control"
inside=$tree/usr/lib/schaufenster
find "$inside" -type f \( -name '*.so' -o -name '*.so.*' -o -name kiosk \) | sort >"$root/elf"
libraries=$(cd "$root" && dpkg-shlibdeps -O --ignore-missing-info --warnings=0 \
    -l"$inside/_internal" -l"$inside/_internal/PySide6/Qt/lib" -l"$inside/_internal/PySide6" \
    -l"$inside/_internal/shiboken6" $(sed 's/^/-e/' "$root/elf") 2>"$root/told" | sed 's/^shlibs:Depends=//')

[ -n "$libraries" ] || { cat "$root/told" >&2; exit 1; }
fill "$here/debian/control" | sed -e "s/@LIBRARIES@/$libraries/" \
    -e "s/@ARCHITECTURE@/$(dpkg --print-architecture)/" \
    -e "s/@SIZE@/$(du -sk --apparent-size "$tree" | cut -f1)/" >"$tree/DEBIAN/control"
install -m 755 "$here/debian/postinst" "$here/debian/prerm" "$here/debian/postrm" "$tree/DEBIAN"
(cd "$tree" && find usr -type f | LC_ALL=C sort | xargs md5sum >DEBIAN/md5sums)
chmod -R u+w,go-w,a+rX "$tree"
find "$inside" -name '*.so*' -type f -exec chmod a-x {} +
find "$tree" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
mkdir -p "$(dirname "$out")"
dpkg-deb --root-owner-group -Z"${COMPRESSION:-xz}" --build "$tree" "$out" >/dev/null
