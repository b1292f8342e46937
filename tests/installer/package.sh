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

# The hub is a package of its own and brings nothing of the desk.
hub="$(find "$work/out" -maxdepth 1 -name 'lumbung-hub_*.deb')"
dpkg-deb --info "$hub"
dpkg-deb -x "$hub" "$work/pusat"
[ ! -e "$work/root/usr/sbin/lumbung-hub" ] && [ ! -e "$work/pusat/usr/bin/lumbung" ]
"$work/pusat/usr/sbin/lumbung-hub" --help | grep -q 'Cara pakai'
for file in lib/systemd/system/lumbung-hub.service lib/sysusers.d/lumbung-hub.conf share/man/man8/lumbung-hub.8.gz \
    share/doc/lumbung-hub/hub.md.gz share/doc/lumbung-hub/examples/hub.conf; do
    [ -s "$work/pusat/usr/$file" ]
done
dpkg-deb -f "$hub" Depends | grep -q libpq5
if dpkg-deb -f "$hub" Depends | grep -Eq 'qt6(gui|widgets|sql)'; then
    echo "the hub depends on a screen"; exit 1
fi
# An account's description is a field of /etc/passwd: a colon in it and the package cannot be installed.
if grep -E '"[^"]*:[^"]*"' "$work/pusat/usr/lib/sysusers.d/lumbung-hub.conf"; then
    echo "the hub's account cannot be made"; exit 1
fi
dpkg-deb --ctrl-tarfile "$hub" | tar -xO ./postinst | sh -n
if command -v systemd-analyze >/dev/null 2>&1; then
    systemd-analyze security --offline=true --threshold=25 "$work/pusat/usr/lib/systemd/system/lumbung-hub.service" >/dev/null
fi

if command -v lintian >/dev/null 2>&1; then
    lintian --allow-root --fail-on error "$package" "$hub"
fi
