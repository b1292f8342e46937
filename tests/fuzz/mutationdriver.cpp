// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A small deterministic fuzzer for machines without libFuzzer: run i always makes the same input, so that
// "--only i" shows a failure again.
#include "tests/fuzz/corpus.h"
#include "tests/fuzz/readertarget.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <array>
#include <cstdio>
#include <cstring>
#include <random>
#include <sanitizer/common_interface_defs.h>

using namespace lumbung;

namespace {

constexpr int mostRuns = 200'000;
constexpr qint64 slowInput = 3'000; // ms, with the checks on

int currentRun = -1;

void tellRun()
{
    std::fprintf(stderr, "failed at run %d; show it again with --only %d\n", currentRun, currentRun);
}

constexpr std::array<const char *, 18> tokens{"<",
                                              ">",
                                              "/>",
                                              "</row>",
                                              "<row r=\"1048577\">",
                                              "<c r=\"XFD1\">",
                                              "&#x110000;",
                                              "&amp",
                                              "<![CDATA[",
                                              "]]>",
                                              "<!--",
                                              "_xD800_",
                                              "\"",
                                              ";",
                                              "\r\n",
                                              "t=\"s\"",
                                              "r=\"99999999999\"",
                                              "1e999"};

class Mutation {
public:
    Mutation(const std::vector<QByteArray> &corpus, int run)
        : m_corpus(corpus), m_dice(static_cast<quint32>(run) * 2654435761u + 1)
    {
    }

    QByteArray input()
    {
        QByteArray bytes = m_corpus[below(m_corpus.size())];
        for (std::size_t times = 1 + below(6); times > 0 && !bytes.isEmpty(); --times)
            change(bytes);
        return bytes;
    }

private:
    std::size_t below(std::size_t limit) { return m_dice() % limit; }
    qsizetype place(const QByteArray &bytes)
    {
        return static_cast<qsizetype>(below(static_cast<std::size_t>(bytes.size())));
    }

    void change(QByteArray &bytes)
    {
        const qsizetype at = place(bytes);
        switch (below(7)) {
        case 0: bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8))); break;
        case 1: bytes[at] = static_cast<char>(below(256)); break;
        case 2: bytes.remove(at, static_cast<qsizetype>(1 + below(64))); break;
        case 3: bytes.insert(at, bytes.mid(place(bytes), static_cast<qsizetype>(1 + below(200)))); break;
        case 4: bytes.insert(at, tokens[below(tokens.size())]); break;
        case 5: bytes.truncate(at); break;
        default: {
            const QByteArray &other = m_corpus[below(m_corpus.size())];
            if (!other.isEmpty())
                bytes.replace(at, bytes.size() - at, other.mid(place(other)));
        }
        }
    }

    const std::vector<QByteArray> &m_corpus;
    std::mt19937 m_dice;
};

bool runOne(const QByteArray &input)
{
    QElapsedTimer clock;
    clock.start();
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(input.constData()),
                           static_cast<std::size_t>(input.size()));
    if (clock.elapsed() < slowInput)
        return true;
    tellRun();
    std::fprintf(stderr, "took %lld ms\n", static_cast<long long>(clock.elapsed()));
    return false;
}

int writeCorpus(const std::vector<QByteArray> &corpus, const QString &folder)
{
    QDir().mkpath(folder);
    for (std::size_t at = 0; at < corpus.size(); ++at) {
        QFile file(QDir(folder).filePath(QStringLiteral("seed%1").arg(at)));
        if (!file.open(QIODevice::WriteOnly) || file.write(corpus[at]) != corpus[at].size())
            return 1;
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const std::vector<QByteArray> corpus = seedCorpus();
    const auto option = [&](const char *name) -> const char * {
        for (int at = 1; at + 1 < argc; ++at)
            if (std::strcmp(argv[at], name) == 0)
                return argv[at + 1];
        return nullptr;
    };
    if (const char *folder = option("--write-corpus"))
        return writeCorpus(corpus, QString::fromLocal8Bit(folder));
    __sanitizer_set_death_callback(tellRun);
    if (const char *only = option("--only"))
        return runOne(Mutation(corpus, currentRun = std::atoi(only)).input()) ? 0 : 1;
    for (const QByteArray &seed : corpus)
        if (!runOne(seed))
            return 1;
    const char *seconds = option("--seconds");
    const qint64 budget = 1000 * (seconds ? std::atoi(seconds) : 5);
    QElapsedTimer clock;
    clock.start();
    for (currentRun = 0; currentRun < mostRuns && clock.elapsed() < budget; ++currentRun)
        if (!runOne(Mutation(corpus, currentRun).input()))
            return 1;
    std::printf("%zu seeds, %d mutations, no failure\n", corpus.size(), currentRun);
    return currentRun > 100 ? 0 : 1;
}
