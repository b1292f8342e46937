#!/bin/bash
# package.sh BUILD_FOLDER: builds the Debian package, unpacks it into a folder of its own and starts the programs
# from there: the private SQLite must be found beside them and nowhere else.
set -euo pipefail
build="$1"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

(cd "$build" && cpack -G DEB -B "$work/out" >"$work/cpack.log" 2>&1) || { cat "$work/cpack.log"; exit 1; }
package="$(find "$work/out" -maxdepth 1 -name 'lumbung_*.deb')"
dpkg-deb --info "$package"
dpkg-deb -x "$package" "$work/root"

for program in lumbung lumbungctl; do
    [ -x "$work/root/usr/bin/$program" ]
    found="$(ldd "$work/root/usr/bin/$program" | awk '/libsqlite3.so.0/ {print $3}')"
    case "$(realpath "$found")" in
        "$(realpath "$work/root")"/*) ;;
        *) echo "$program takes $found"; exit 1 ;;
    esac
    [ -s "$work/root/usr/share/man/man1/$program.1.gz" ]
done

export HOME="$work" LUMBUNG_RAHASIA=berkas
ctl="$work/root/usr/bin/lumbungctl"
"$ctl" --help >/dev/null
"$ctl" --data "$work/kantor" --json init --wilayah 32.01
"$ctl" --data "$work/kantor" --json generate --koperasi 20 --tahun 2023..2024
"$ctl" --data "$work/kantor" --json check

desktop-file-validate "$work"/root/usr/share/applications/*.desktop
appstreamcli validate --no-net "$work"/root/usr/share/metainfo/*.xml
dpkg-deb -f "$package" Depends | grep -q libqt6sql6-sqlite
if command -v lintian >/dev/null 2>&1; then
    lintian --allow-root --fail-on error "$package"
fi
