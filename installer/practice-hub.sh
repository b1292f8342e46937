# shellcheck shell=bash
# Dipakai ./run --hub: pusat untuk berlatih, dengan PostgreSQL sekali pakai di folder sementara dan akun dua kantor
# contoh. Hanya dapat dicapai dari komputer ini; semuanya hilang ketika dihentikan.

pusat_bin=/usr/lib/postgresql/15/bin
pusat_folder=""

# PostgreSQL menolak root, jadi root menyerahkannya kepada akun postgres.
sebagai_postgres() {
    if [ "$(id -u)" -eq 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

bongkar_pusat() {
    [ -n "$pusat_folder" ] || return 0
    sebagai_postgres "$pusat_bin/pg_ctl" -D "$pusat_folder/pg" -m immediate -w stop >/dev/null 2>&1 || true
    rm -rf "$pusat_folder"
    pusat_folder=""
}

jalankan_pusat() {
    local hub="$ROOT/build/release/bin/lumbung-hub" alamat="${1:-127.0.0.1:8470}" akun
    [ -x "$pusat_bin/initdb" ] || { bilang "PostgreSQL 15 belum terpasang: apt install postgresql-15"; exit 1; }
    pusat_folder="$(mktemp -d /tmp/lumbung-pusat-XXXXXX)"
    trap bongkar_pusat EXIT
    [ "$(id -u)" -ne 0 ] || chown postgres: "$pusat_folder"
    (
        cd "$pusat_folder"
        sebagai_postgres "$pusat_bin/initdb" -D "$pusat_folder/pg" -U postgres -A trust -E UTF8 >/dev/null
        sebagai_postgres "$pusat_bin/pg_ctl" -D "$pusat_folder/pg" -w -l "$pusat_folder/pg/catatan" \
            -o "-k $pusat_folder -c listen_addresses=''" start >/dev/null
        sebagai_postgres "$pusat_bin/createdb" -h "$pusat_folder" -U postgres lumbung
    )
    export LUMBUNG_HUB_DATABASE="host=$pusat_folder user=postgres dbname=lumbung"
    export LUMBUNG_HUB_DATA="$pusat_folder/data" LUMBUNG_HUB_LISTEN="$alamat"
    mkdir -p "$pusat_folder/data"
    "$hub" migrate >&2
    bilang "Pusat latihan di http://$alamat. Di Lumbung: Pengaturan > Sambungkan ke pusat, atau"
    bilang "  build/release/bin/lumbungctl --data FOLDER enrol --hub http://$alamat --code KODE --password-file BERKAS"
    for akun in "kabid.bogor kabid 3201" "jfu.bogor jfu 3201" "kabid.depok kabid 3276" "verifikator.jabar verifikator-provinsi 3200"; do
        # shellcheck disable=SC2086
        set -- $akun
        printf '%-20s %-22s %-5s kode %s\n' "$1" "$2" "$3" \
            "$("$hub" user add "$1" --role "$2" --scope "$3" --json | sed 's/.*"enrol_code":"\([^"]*\)".*/\1/')"
    done
    bilang "Ctrl+C menghentikan dan menghapus semuanya."
    trap 'kill -TERM "$pusat_proses" 2>/dev/null || true' INT TERM
    "$hub" serve &
    pusat_proses=$!
    # Isyarat membangunkan wait yang pertama; yang kedua menunggu pusat selesai berhenti.
    wait "$pusat_proses" || wait "$pusat_proses" || true
}
