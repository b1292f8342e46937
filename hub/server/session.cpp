// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one translation unit with Beast's parser in it. A session is a chain of steps, each with its own deadline:
// handshake, wait for a request, head, body, handler, answer, and round again.
#include "hub/server/session.h"

#include "hub/server/httphead.h"

#include <QFile>

#include <array>
#include <boost/asio/bind_executor.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/buffer_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>

namespace lumbung::hub {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using beast::error_code;
using std::chrono::steady_clock;

constexpr std::uint32_t headMax = 16 * 1024;
constexpr std::size_t bufferMax = 32 * 1024;
constexpr std::size_t pieceBytes = 256 * 1024;
constexpr qint64 lingerBytes = 4 * 1024 * 1024;
constexpr std::chrono::seconds lingerTime{2};
constexpr std::chrono::seconds dripGrace{1};

using TlsStream = beast::ssl_stream<beast::tcp_stream>;

HttpMethod methodOf(http::verb verb)
{
    switch (verb) {
    case http::verb::get: return HttpMethod::Get;
    case http::verb::post: return HttpMethod::Post;
    case http::verb::patch: return HttpMethod::Patch;
    default: return HttpMethod::Other;
    }
}

QByteArray bytesOf(beast::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

template <typename Message>
HttpRequest requestOf(const Message &message, const QByteArray &peer)
{
    HttpRequest request;
    request.method = methodOf(message.method());
    const QByteArray target = bytesOf(message.target());
    const qsizetype mark = target.indexOf('?');
    request.path = mark < 0 ? target : target.first(mark);
    request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    for (const auto &field : message)
        request.fields.emplace_back(bytesOf(field.name_string()).toLower(), bytesOf(field.value()));
    request.peer = peer;
    request.id = requestId(request);
    return request;
}

HttpResponse closingAnswer(int status, const char *code)
{
    HttpResponse response;
    response.status = status;
    response.type = "application/json";
    response.body = QByteArray("{\"galat\":{\"kode\":\"") + code + "\",\"fakta\":{}}}";
    response.close = true;
    return response;
}

template <typename Stream>
class StreamSession final : public Session, public std::enable_shared_from_this<StreamSession<Stream>> {
    static constexpr bool isTls = std::is_same_v<Stream, TlsStream>;

public:
    template <typename... Arguments>
    StreamSession(SessionShared &shared, const QByteArray &peer, std::shared_ptr<void> place,
                  std::shared_ptr<asio::ssl::context> tls, Arguments &&...arguments)
        : m_shared(shared),
          m_place(std::move(place)),
          m_tls(std::move(tls)),
          m_peer(peer),
          m_stream(std::forward<Arguments>(arguments)...),
          m_timer(m_stream.get_executor()),
          m_share(shared.budget)
    {
    }

    void run() override
    {
        asio::dispatch(m_stream.get_executor(), [self = this->shared_from_this()] { self->begin(); });
    }

    void stopSoon() override
    {
        asio::post(m_stream.get_executor(), [self = this->shared_from_this()] {
            if (self->m_step == Step::Idle)
                self->close();
        });
    }

private:
    enum class Step { Idle, Reading, Handling, Writing, Closed };

    beast::tcp_stream &tcp() { return beast::get_lowest_layer(m_stream); }

    template <typename F>
    auto then(F f)
    {
        return [self = this->shared_from_this(), f](auto &&...arguments) { ((*self).*f)(arguments...); };
    }

    void begin()
    {
        if constexpr (isTls) {
            tcp().expires_after(m_shared.deadlines.handshake);
            m_step = Step::Reading;
            m_stream.async_handshake(asio::ssl::stream_base::server, then(&StreamSession::onHandshake));
        } else {
            awaitRequest();
        }
    }

    void onHandshake(error_code error)
    {
        if (error)
            return close();
        awaitRequest();
    }

    void awaitRequest()
    {
        if (m_shared.stopping)
            return close();
        m_step = Step::Idle;
        if (m_buffer.size() > 0)
            return readHead();
        tcp().expires_after(m_first ? m_shared.deadlines.head : m_shared.deadlines.idle);
        m_stream.async_read_some(m_buffer.prepare(2048), then(&StreamSession::onFirstBytes));
    }

    void onFirstBytes(error_code error, std::size_t bytes)
    {
        if (error)
            return close();
        m_buffer.commit(bytes);
        readHead();
    }

    void readHead()
    {
        m_step = Step::Reading;
        m_first = false;
        m_started = steady_clock::now();
        m_request = {};
        m_parser.emplace();
        m_parser->header_limit(headMax);
        m_parser->body_limit(boost::none);
        tcp().expires_after(m_shared.deadlines.head);
        http::async_read_header(m_stream, m_buffer, *m_parser, then(&StreamSession::onHead));
    }

    void onHead(error_code error, std::size_t)
    {
        if (error == http::error::header_limit || error == http::error::buffer_overflow)
            return refuse(closingAnswer(431, "sinkron.kepala-terlalu-besar"));
        if (error && error.category() == make_error_code(http::error::bad_method).category() &&
            error != http::error::end_of_stream && error != http::error::partial_message)
            return refuse(closingAnswer(400, "sinkron.bentuk"));
        if (error)
            return close();
        judgeHead();
    }

    void judgeHead()
    {
        const auto &message = m_parser->get();
        m_started = steady_clock::now();
        m_request = requestOf(message, m_peer);
        m_keepAlive = message.keep_alive();
        if (isAmbiguous(m_request, message.version() == 11))
            return refuse(closingAnswer(400, "sinkron.bentuk"));
        HeadVerdict verdict = m_shared.sink.judgeHead(m_request);
        const auto length = m_parser->content_length();
        if (verdict.refusal) {
            // A short body is read and forgotten, so that the connection can go on.
            verdict.refusal->close = verdict.refusal->close || !m_parser->is_done();
            return refuse(std::move(*verdict.refusal));
        }
        m_bodyMax = verdict.bodyMax;
        if (length && *length > static_cast<std::uint64_t>(m_bodyMax))
            return refuse(closingAnswer(413, "sinkron.terlalu-besar"));
        if (m_request.field("expect").toLower() == "100-continue" && !m_parser->is_done())
            return sayContinue();
        readBody();
    }

    void sayContinue()
    {
        static constexpr char text[] = "HTTP/1.1 100 Continue\r\n\r\n";
        tcp().expires_after(m_shared.deadlines.write);
        asio::async_write(m_stream, asio::buffer(text, sizeof text - 1), then(&StreamSession::onContinue));
    }

    void onContinue(error_code error, std::size_t)
    {
        if (error)
            return close();
        m_started = steady_clock::now();
        readBody();
    }

    /// The limit moves on while the body comes at a reasonable pace, so that a slow line may send and a dripping
    /// one may not.
    steady_clock::time_point bodyDeadline() const
    {
        const auto earned = std::chrono::seconds(m_request.body.size() / 4096);
        return m_started +
               std::min<steady_clock::duration>(m_shared.deadlines.body + earned, m_shared.deadlines.bodyLongest);
    }

    void readBody()
    {
        if (m_parser->is_done())
            return handle();
        // Beast closes the socket when its timer fires, which is right for a peer that is silent. One that drips is
        // told: it may be an honest desk on a bad line.
        if (steady_clock::now() >= bodyDeadline())
            return refuse(closingAnswer(408, "sinkron.terlalu-lama"));
        if (!m_chunk)
            m_chunk = std::make_unique<std::array<char, bufferMax>>();
        m_parser->get().body().data = m_chunk->data();
        m_parser->get().body().size = m_chunk->size();
        tcp().expires_at(bodyDeadline() + dripGrace);
        http::async_read_some(m_stream, m_buffer, *m_parser, then(&StreamSession::onBody));
    }

    void onBody(error_code error, std::size_t)
    {
        if (error == http::error::need_buffer)
            error = {};
        if (error && error.category() == make_error_code(http::error::bad_method).category() &&
            error != http::error::partial_message && error != http::error::end_of_stream)
            return refuse(closingAnswer(400, "sinkron.bentuk"));
        if (error)
            return close();
        const auto got = static_cast<qsizetype>(m_chunk->size() - m_parser->get().body().size);
        if (m_request.body.size() + got > m_bodyMax)
            return refuse(closingAnswer(413, "sinkron.terlalu-besar"));
        if (!m_share.take(got)) {
            HttpResponse busy = closingAnswer(503, "pusat.sibuk");
            busy.fields.emplace_back("Retry-After", "5");
            return refuse(std::move(busy));
        }
        m_request.body.append(m_chunk->data(), got);
        readBody();
    }

    void handle()
    {
        m_step = Step::Handling;
        m_chunk.reset();
        m_bytesIn = m_request.body.size();
        m_method = m_parser->get().method_string();
        m_parser.reset();
        const int number = ++m_number;
        tcp().expires_never();
        m_timer.expires_after(m_shared.deadlines.handler);
        m_timer.async_wait([self = this->shared_from_this(), number](error_code error) {
            if (!error)
                self->answer(number, closingAnswer(503, "pusat.sibuk"));
        });
        m_shared.sink.handle(m_request, [self = this->shared_from_this(), number](HttpResponse response) {
            asio::post(self->m_stream.get_executor(), [self, number, response = std::move(response)]() mutable {
                self->answer(number, std::move(response));
            });
        });
        m_request.body.clear();
    }

    /// Late answers, after the deadline has answered already, are dropped.
    void answer(int number, HttpResponse response)
    {
        if (m_step != Step::Handling || number != m_number)
            return;
        m_timer.cancel();
        m_share.release();
        send(std::move(response));
    }

    void refuse(HttpResponse response)
    {
        m_bytesIn = m_request.body.size();
        m_method = m_parser ? m_parser->get().method_string() : beast::string_view();
        m_chunk.reset();
        m_parser.reset();
        m_request.body.clear();
        m_share.release();
        if (m_request.id.isEmpty())
            m_request.id = requestId(m_request);
        send(std::move(response));
    }

    void send(HttpResponse response)
    {
        m_step = Step::Writing;
        m_response = std::move(response);
        m_keepAlive = m_keepAlive && !m_response.close && !m_shared.stopping;
        if (m_response.status != 204)
            m_response.fields.emplace_back("X-Request-Id", m_request.id);
        m_head = headOf(m_response, m_keepAlive);
        m_sent = 0;
        if (m_response.file) {
            m_file.setFileName(m_response.file->path);
            if (!m_file.open(QIODevice::ReadOnly) || !m_file.seek(m_response.file->offset))
                return finish(false);
        }
        writeNext();
    }

    QByteArrayView nextPiece()
    {
        const qint64 left = m_response.bytes() - m_sent;
        const qint64 size = std::min<qint64>(left, pieceBytes);
        if (!m_response.file)
            return QByteArrayView(m_response.body).sliced(m_sent, size);
        m_piece = m_file.read(size);
        return m_piece;
    }

    void writeNext()
    {
        const QByteArrayView piece = nextPiece();
        if (piece.isEmpty() && m_sent < m_response.bytes())
            return finish(false); // the file is shorter than was promised
        const std::array buffers{asio::buffer(m_head.constData(), static_cast<std::size_t>(m_head.size())),
                                 asio::buffer(piece.data(), static_cast<std::size_t>(piece.size()))};
        m_sent += piece.size();
        tcp().expires_after(m_shared.deadlines.write);
        asio::async_write(m_stream, buffers, then(&StreamSession::onWritten));
    }

    void onWritten(error_code error, std::size_t)
    {
        m_head.clear();
        if (error)
            return finish(false);
        if (m_sent < m_response.bytes())
            return writeNext();
        finish(true);
    }

    void finish(bool sent)
    {
        m_file.close();
        const std::chrono::duration<double, std::milli> time = steady_clock::now() - m_started;
        m_shared.sink.finished({m_request.id, bytesOf(m_method), m_response.route, m_response.device,
                                m_response.status, time.count(), m_bytesIn, m_sent, sent});
        m_response = {};
        m_piece.clear();
        if (!sent)
            return close();
        if (m_keepAlive)
            return awaitRequest();
        linger();
    }

    /// Closing with unread bytes would reset the connection and take the answer away from the peer, so what still
    /// comes is read for a moment.
    void linger()
    {
        m_step = Step::Idle;
        error_code ignored;
        tcp().socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
        m_lingered = 0;
        tcp().expires_after(lingerTime);
        discard();
    }

    void discard()
    {
        m_buffer.clear();
        tcp().async_read_some(m_buffer.prepare(8192), then(&StreamSession::onDiscarded));
    }

    void onDiscarded(error_code error, std::size_t bytes)
    {
        m_lingered += static_cast<qint64>(bytes);
        if (error || m_lingered > lingerBytes)
            return close();
        discard();
    }

    void close()
    {
        m_step = Step::Closed;
        m_timer.cancel();
        tcp().close();
    }

    SessionShared &m_shared;
    const std::shared_ptr<void> m_place;
    const std::shared_ptr<asio::ssl::context> m_tls;
    const QByteArray m_peer;
    Stream m_stream;
    asio::steady_timer m_timer;
    beast::flat_buffer m_buffer{bufferMax};
    std::optional<http::request_parser<http::buffer_body>> m_parser;
    std::unique_ptr<std::array<char, bufferMax>> m_chunk;
    BodyShare m_share;
    HttpRequest m_request;
    HttpResponse m_response;
    QByteArray m_head, m_piece;
    std::string m_method;
    QFile m_file;
    steady_clock::time_point m_started;
    qint64 m_bodyMax = 0, m_bytesIn = 0, m_sent = 0, m_lingered = 0;
    int m_number = 0;
    bool m_keepAlive = false, m_first = true;
    Step m_step = Step::Idle;
};

} // namespace

std::shared_ptr<Session> makeSession(asio::ip::tcp::socket socket, std::shared_ptr<asio::ssl::context> tls,
                                     SessionShared &shared, const QByteArray &peer, std::shared_ptr<void> place)
{
    if (!tls)
        return std::make_shared<StreamSession<beast::tcp_stream>>(shared, peer, std::move(place), nullptr,
                                                                  std::move(socket));
    auto &context = *tls;
    return std::make_shared<StreamSession<TlsStream>>(shared, peer, std::move(place), std::move(tls),
                                                      std::move(socket), context);
}

} // namespace lumbung::hub
