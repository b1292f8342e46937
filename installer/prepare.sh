# shellcheck shell=bash
# Dipakai bersama oleh ./run dan ./test: memasang paket yang kurang lalu membangun.
set -euo pipefail
ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
cd "$ROOT"

bilang() { printf '%s\n' "$*" >&2; }

# npm and ccache want a home; some build services have none.
if [ -z "${HOME:-}" ] || [ ! -w "$HOME" ]; then
    HOME="$(getent passwd "$(id -u)" | cut -d: -f6 || true)"
    if [ -z "$HOME" ] || [ ! -w "$HOME" ]; then
        HOME="$ROOT/build/home"
    fi
    export HOME
    mkdir -p "$HOME"
fi
export CCACHE_DIR="${CCACHE_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/ccache}"
export CCACHE_BASEDIR="${CCACHE_BASEDIR:-$ROOT}"
export CCACHE_NOHASHDIR="${CCACHE_NOHASHDIR:-1}"

paket_kurang() {
    local paket daftar
    daftar="$(sed -e 's/#.*//' installer/debian-packages.txt | xargs)"
    # Any npm will do, also one that does not come from Debian.
    command -v npm >/dev/null 2>&1 || daftar="$daftar npm"
    for paket in $daftar; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$paket" 2>/dev/null || true)" = installed ] || printf '%s ' "$paket"
    done
}

pasang() {
    if ! command -v dpkg-query >/dev/null 2>&1; then
        bilang "Sistem ini bukan Debian: pasang sendiri padanan paket di installer/debian-packages.txt."
        return
    fi
    local kurang sudo=()
    kurang="$(paket_kurang)"
    [ -n "$kurang" ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null 2>&1; then
            bilang "Paket berikut belum terpasang dan sudo tidak ada. Minta pengelola komputer memasangnya:"
            bilang "  apt-get install --no-install-recommends $kurang"
            exit 1
        fi
        sudo=(sudo)
    fi
    bilang "Memasang paket yang kurang: $kurang"
    "${sudo[@]}" apt-get -qq update >&2
    # shellcheck disable=SC2086
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends $kurang >&2
}

# Jumlah pekerjaan serentak: satu per prosesor, tetapi tidak lebih dari yang muat di memori (sekitar 1,5 GB setiap satu).
pekerjaan() {
    local prosesor memori muat
    prosesor="$(nproc)"
    memori="$(awk '/MemAvailable/ {print $2}' /proc/meminfo)"
    muat=$((memori / 1572864))
    [ "$muat" -ge 1 ] || muat=1
    [ "$muat" -le "$prosesor" ] && printf '%s' "$muat" || printf '%s' "$prosesor"
}

# bangun [TARGET ...]: tanpa target semuanya, termasuk uji.
bangun() {
    local catatan="$ROOT/build/bangun.log" jumlah="${LUMBUNG_PEKERJAAN:-$(pekerjaan)}"
    mkdir -p build
    bilang "Membangun Lumbung (pertama kali perlu beberapa menit) ..."
    if ! { cmake --preset release && cmake --build --preset release -j "$jumlah" ${1:+--target "$@"}; } >"$catatan" 2>&1; then
        grep -E 'error|Error|FAILED' "$catatan" | head -20 >&2 || true
        bilang "Belum berhasil dibangun. Catatan lengkap: $catatan"
        exit 1
    fi
}
