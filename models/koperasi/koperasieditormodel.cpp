// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/koperasi/koperasieditormodel.h"

#include "core/application/kontekskantor.h"
#include "core/domain/readvalue.h"
#include "models/pesan/galat.h"
#include "models/pesan/temuan.h"

#include <algorithm>

namespace lumbung {

namespace {

constexpr int draftPauseMs = 800; // after the last key: long enough not to write while somebody types

} // namespace

KoperasiEditorModel::KoperasiEditorModel(StoreThread &baca, StoreThread &tulis, const Clock &clock, Chance &chance,
                                         const QString &pelaku, QObject *parent)
    : QObject(parent), m_reader(baca), m_writer(tulis), m_clock(clock), m_chance(chance), m_actor(pelaku)
{
    m_draftPause.setSingleShot(true);
    m_draftPause.setInterval(draftPauseMs);
    connect(&m_draftPause, &QTimer::timeout, this, &KoperasiEditorModel::simpanDraf);
}

void KoperasiEditorModel::buka(const KoperasiId &id, int tahunBuku)
{
    load(id, false, tahunBuku);
}

void KoperasiEditorModel::baru(const KoperasiId &id, int tahunBuku)
{
    load(id.isEmpty() ? KoperasiId(newUuid(m_clock, m_chance)) : id, true, tahunBuku);
}

void KoperasiEditorModel::gantiTahun(int tahunBuku)
{
    if (tahunBuku == m_load.tahunBuku)
        return;
    if (!m_draftPause.isActive()) {
        load(m_load.id, m_load.baru, tahunBuku);
        return;
    }
    m_draftPause.stop();
    setState(Keadaan::Memuat);
    writeDraft(draft()).then(this,
                             [this, id = m_load.id, fresh = m_load.baru, tahunBuku](const Result<void> &done) {
                                 if (!done)
                                     Q_EMIT gagal(done.error());
                                 load(id, fresh, tahunBuku);
                             });
}

void KoperasiEditorModel::load(const KoperasiId &id, bool fresh, int year)
{
    m_draftPause.stop();
    setState(Keadaan::Memuat);
    const quint64 mine = ++m_generation;
    m_reader
        .run([id, fresh, year, fallback = m_clock.today().year() - 1](Office &office) {
            return bacaIsian(office, id, fresh, year, fallback);
        })
        .then(this, [this, mine](const Result<MuatanIsian> &load) {
            if (mine != m_generation)
                return;
            if (load) {
                accept(*load);
            } else {
                setState(Keadaan::Gagal);
                Q_EMIT gagal(load.error());
            }
        });
}

void KoperasiEditorModel::accept(MuatanIsian load)
{
    m_load = std::move(load);
    m_values = m_load.dasar;
    m_raw.clear();
    m_reasons.clear();
    m_elsewhere.reset();
    m_differences.clear();
    if (m_load.draf)
        restore(*m_load.draf);
    judge();
    setState(Keadaan::Siap);
    Q_EMIT dimuat();
    if (m_load.draf)
        Q_EMIT drafDipulihkan(m_load.draf->waktu);
}

void KoperasiEditorModel::restore(const Draf &draft)
{
    m_values.apply(draft.isian);
    m_reasons = draft.alasan;
    for (const auto &[field, text] : draft.mentah) {
        if (auto read = readValue(field, text, m_clock.today()))
            m_values.set(field, *read);
        else
            m_raw[field] = text;
    }
}

void KoperasiEditorModel::setState(Keadaan state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT keadaanBerubah();
}

QString KoperasiEditorModel::teks(Field field) const
{
    const auto raw = m_raw.find(field);
    return raw == m_raw.end() ? displayText(field, nilai(field)) : raw->second;
}

Value KoperasiEditorModel::terbaca(Field field) const
{
    const auto raw = m_raw.find(field);
    if (raw == m_raw.end())
        return nilai(field);
    const auto read = readValue(field, raw->second, m_clock.today());
    return read ? *read : Value();
}

std::optional<Asal> KoperasiEditorModel::asal(Field field) const
{
    if (nilai(field).isEmpty() || !(nilai(field) == m_load.dasar.value(field)))
        return std::nullopt;
    const AsalIsian &origin = spec(field).entity == Entity::Koperasi ? m_load.asalProfil : m_load.asalKeragaan;
    return origin.of(field);
}

const Value &KoperasiEditorModel::nilaiLalu(Field field) const
{
    static const Value none;
    return m_load.lalu ? m_load.lalu->value(field) : none;
}

Record KoperasiEditorModel::perubahan() const
{
    Record changes;
    for (const FieldSpec &entry : fieldCatalogue())
        if (!entry.derived && !(nilai(entry.field) == m_load.dasar.value(entry.field)))
            changes.set(entry.field, nilai(entry.field));
    return changes;
}

Kelengkapan KoperasiEditorModel::terisi() const
{
    return kelengkapan(m_values, m_values); // both records in one, fields of profil and keragaan never meet
}

std::vector<PesanIsian> KoperasiEditorModel::pesan(Field field) const
{
    std::vector<PesanIsian> own;
    std::copy_if(m_messages.begin(), m_messages.end(), std::back_inserter(own),
                 [field](const PesanIsian &message) { return message.field == field; });
    return own;
}

int KoperasiEditorModel::jumlahSalah() const
{
    return static_cast<int>(std::count_if(m_messages.begin(), m_messages.end(), [](const PesanIsian &message) {
        return message.keparahan == Keparahan::Salah;
    }));
}

int KoperasiEditorModel::jumlahPenghalang() const
{
    return static_cast<int>(std::count_if(m_messages.begin(), m_messages.end(), [](const PesanIsian &message) {
        return message.keparahan == Keparahan::Salah && !message.lama;
    }));
}

QString KoperasiEditorModel::alasan(Field field) const
{
    const auto found = m_reasons.find(field);
    return found == m_reasons.end() ? QString() : found->second;
}

void KoperasiEditorModel::ketik(Field field, const QString &teks)
{
    m_raw[field] = teks;
    touched();
    Q_EMIT diketik(field);
}

void KoperasiEditorModel::tinggalkan(Field field, const QString &teks)
{
    const bool pending = m_raw.contains(field);
    if (!pending && teks == displayText(field, nilai(field)))
        return;
    auto read = readValue(field, teks, m_clock.today());
    if (read) {
        m_raw.erase(field);
        m_values.set(field, *read);
    } else {
        m_raw[field] = teks;
    }
    touched();
    judge();
    Q_EMIT isianBerubah(field);
    if (read && (field == Field::NikKoperasi || field == Field::NoBadanHukum))
        askWhoseNumber(field, read->text());
}

void KoperasiEditorModel::askWhoseNumber(Field field, const QString &number)
{
    if (number.isEmpty())
        return;
    m_reader
        .run([field, number, own = m_load.id, &clock = m_clock](Office &office) -> Result<bool> {
            const KonteksValidasi context = konteksKantor(office, own, nullptr, clock);
            return field == Field::NikKoperasi ? context.nikDipakaiLain(number)
                                               : context.badanHukumDipakaiLain(number);
        })
        .then(this, [this, field, number](const Result<bool> &used) {
            if (!used || !*used || nilai(field).text() != number)
                return;
            m_usedNumbers[field] = number;
            judge();
        });
}

void KoperasiEditorModel::isi(Field field, const Value &nilai)
{
    m_raw.erase(field);
    m_values.set(field, nilai);
    touched();
    judge();
    Q_EMIT isianBerubah(field);
}

void KoperasiEditorModel::beriAlasan(Field field, const QString &alasan)
{
    if (this->alasan(field) == alasan)
        return;
    if (alasan.trimmed().isEmpty())
        m_reasons.erase(field);
    else
        m_reasons[field] = alasan;
    touched();
}

void KoperasiEditorModel::salinDariTahunLalu(Field field)
{
    if (!nilaiLalu(field).isEmpty())
        isi(field, nilaiLalu(field));
}

void KoperasiEditorModel::salinDariTahunLalu(Section section)
{
    // Only empty fields: what was typed for this year is worth more than last year's figure.
    for (const Field field : isianSeksi(section))
        if (nilai(field).isEmpty() && !m_raw.contains(field))
            salinDariTahunLalu(field);
}

void KoperasiEditorModel::judge()
{
    m_messages.clear();
    for (const auto &[field, text] : m_raw)
        if (auto read = readValue(field, text, m_clock.today()); !read)
            m_messages.push_back({Keparahan::Salah, field, read.error().code, kalimat(read.error()), false});
    judgeRules();
    const auto place = [](Field field) {
        const auto &order = urutanSeksi();
        return std::pair(std::find(order.begin(), order.end(), spec(field).section) - order.begin(), field);
    };
    std::stable_sort(m_messages.begin(), m_messages.end(),
                     [place](const PesanIsian &a, const PesanIsian &b) { return place(a.field) < place(b.field); });
    Q_EMIT pesanBerubah();
}

void KoperasiEditorModel::judgeRules()
{
    const auto usedNumber = [this](Field field) {
        return [this, field](const QString &number) {
            const auto used = m_usedNumbers.find(field);
            return used != m_usedNumbers.end() && used->second == number;
        };
    };
    const KonteksValidasi context{.hariIni = m_clock.today(),
                                  .tahunLalu = m_load.lalu ? &*m_load.lalu : nullptr,
                                  .nikDipakaiLain = usedNumber(Field::NikKoperasi),
                                  .badanHukumDipakaiLain = usedNumber(Field::NoBadanHukum)};
    const Periode period{m_load.tahunBuku};
    const auto findingsOf = [&](const Record &all) {
        return validate(bagian(all, Entity::Koperasi), bagian(all, Entity::Keragaan), period, context);
    };
    const auto before = m_load.baru ? std::vector<TemuanIsian>() : findingsOf(m_load.dasar);
    for (const TemuanIsian &finding : findingsOf(m_values)) {
        const bool touchedField = !(nilai(finding.field) == m_load.dasar.value(finding.field));
        const bool old =
            !touchedField && std::any_of(before.begin(), before.end(), [&finding](const TemuanIsian &was) {
                return was.aturan == finding.aturan && was.field == finding.field;
            });
        m_messages.push_back({finding.keparahan, finding.field, finding.aturan, kalimat(finding), old});
    }
}

void KoperasiEditorModel::touched()
{
    m_draftPause.start();
}

} // namespace lumbung
