// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wiring/datafolder.h"
#include "core/application/ports/chance.h"
#include "core/application/ports/clock.h"
#include "core/application/ports/office.h"
#include "core/application/ports/reportprinter.h"
#include "core/application/ports/secretstore.h"
#include "core/application/ports/sopprinter.h"
#include "core/application/ports/tablesource.h"
#include "core/application/ports/tablewriter.h"
#include "core/application/ports/wilayahdirectory.h"
#include "sync/engine/syncstore.h"

#include <memory>

namespace lumbung {

class OfficeKey;
struct CapCadangan;
struct OfficeDeps;

/// The adapters of both programs and the way to an office's store: the only place that knows which ones are in
/// use. Make one before the store threads and keep it longer; every function may be called on a worker thread.
class Wiring {
public:
    explicit Wiring(const DataFolder &folder);
    ~Wiring();
    Wiring(const Wiring &) = delete;
    Wiring &operator=(const Wiring &) = delete;

    const DataFolder &folder() const { return m_folder; }
    const Clock &clock() const;
    Chance &chance() const;
    const WilayahDirectory &wilayah() const;
    TableSourceFactory &sources() const;
    TableWriterFactory &writers() const;
    /// Needs a QGuiApplication when it is used.
    ReportPrinter &printer() const;
    /// Needs a QGuiApplication when it is used.
    SopPrinter &sopPrinter() const;

    /// Makes the office's store with a fresh 32-byte key. The key goes into the keychain when a desktop session
    /// is running, otherwise into a file beside the store that only its owner may read; without it the store
    /// cannot be opened. Errors: Conflict "simpan.sudah-ada", Input "kantor.wilayah" for an unknown area, Storage
    /// "simpan.folder" and those of createOffice() and SecretStore.
    Result<std::unique_ptr<Office>> create(const Kantor &kantor) const;
    /// Errors: Missing "simpan.tidak-ada", "rahasia.tidak-ada" and those of openOffice().
    Result<std::unique_ptr<Office>> open() const;
    /// The store as syncing sees it, on a connection of its own that belongs to the calling thread. Errors as
    /// open().
    Result<std::unique_ptr<SyncStore>> openSync() const;
    /// Where keys and tokens are kept.
    SecretStore &secrets() const;
    /// True when a store is here; ends a restore first that a stopped computer left unfinished.
    bool hasStore() const;
    /// Looks at a backup without its key; errors as kenaliCadangan().
    Result<CapCadangan> inspect(const QString &backup) const;
    /// Reads a backup of this office whole; errors as periksaCadangan() and key().
    Result<void> check(const QString &backup) const;
    /// Whether the key that is kept here opens this backup.
    bool hasKeyFor(const QString &backup) const;
    /// Puts a verified copy in the place of the store; no office may be open. With a `recoveryKey` also where no
    /// key is kept yet: it is kept then. Errors: those of restoreOffice(); Missing "cadangan.perlu-kunci" with
    /// facts {nama}; Conflict "cadangan.kantor-lain" when another office's store is here.
    Result<void> restore(const QString &backup, const QByteArray &recoveryKey = {}) const;
    /// Opens a backup of this office that lies elsewhere, to see what it holds; give it a copy, since opening
    /// brings its tables up to date.
    Result<std::unique_ptr<Office>> openCopy(const QString &path) const;
    /// The store's key: to be printed as recovery key, never logged. Errors: Missing "rahasia.tidak-ada", Refused
    /// "sandi.perlu".
    Result<QByteArray> key() const;
    /// Password and key of this folder.
    OfficeKey &officeKey() const;

private:
    struct Adapters;
    OfficeDeps deps() const;
    Result<void> restoreElsewhere(const QString &backup, const QByteArray &recoveryKey) const;

    DataFolder m_folder;
    std::unique_ptr<Adapters> m_adapters;
};

} // namespace lumbung
