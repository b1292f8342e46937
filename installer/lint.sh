#!/bin/bash
# lint.sh COMPILER ARG ... -o OBJECT ... -c FILE: stands in for the compiler in the lint preset. It reads the file with
# clazy and clang-tidy, leaves what they found in OBJECT.temuan, and an empty object, so that ninja itself knows which
# files must be read again: those whose text or headers changed.
set -euo pipefail
berkas="${*: -1}"
keluar=()
objek=""
sebelum=""
for kata in "$@"; do
    [ "$sebelum" = -o ] && objek="$kata"
    # clang knows none of gcc's own warnings.
    [ "$kata" = -Wno-maybe-uninitialized ] || keluar+=("$kata")
    sebelum="$kata"
done
# One program is needed while building: it packs the area codes.
if [[ "$objek" == storage/wilayah/pack/* ]]; then
    exec "${keluar[@]}"
fi
# What moc and rcc wrote is not ours.
if [[ "$berkas" == *mocs_compilation.cpp || "$berkas" == *qrc_*.cpp ]]; then
    : >"$objek"
    exit 0
fi
# -MD and its friends stand among the words already: clazy's pass writes the list of headers, too.
# QStringRef is no more in Qt 6; tables at namespace scope are made once for a program, this is no library.
export CLAZY_CHECKS="${CLAZY_CHECKS:-level1,no-qstring-ref,no-non-pod-global-static}" CLANGXX="${keluar[0]}"
{
    clazy "${keluar[@]:1}" -fsyntax-only || true
    clang-tidy --quiet "$berkas" -- "${keluar[@]:1}" || true
} 2>&1 | grep -v '^[0-9]* \(warnings\?\|errors\?\) \(generated\|treated\)' >"$objek.temuan" || true
[ -s "$objek.temuan" ] || rm -f "$objek.temuan"
: >"$objek"
