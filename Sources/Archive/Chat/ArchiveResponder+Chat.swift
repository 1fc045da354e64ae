import Guild
import HTTPTypes
import Hummingbird
import NIOCore
import Store

/// The chat's doors: its page, what streams to it, and what is said.
extension ArchiveResponder {
    func chat(_ url: SiteURL, _ request: Request, _ form: Query?, of visitor: Visitor) async throws -> Response? {
        let name: String
        switch url {
        case .chat(let group), .chatLines(let group), .chatForm(let group), .chatStream(let group): name = group
        default: return nil
        }
        guard case .person(let person) = visitor.viewer else {
            if form != nil { return said(status: .forbidden, "You are not signed in any more. Copy your words first.") }
            if case .chat = url { return seeOther(SiteURL.signIn(to: url.path).path) }
            return nil
        }
        guard let page = try await reader.chat(name, of: person) else { return nil }
        let pages = pages.for(visitor)
        switch url {
        case .chat:
            guard let form else { return chatPage(pages.chat(page), .ok) }
            let trouble = try await say(form, in: page, by: person)
            // The script reads the status and the words.
            return trouble.map { said(status: .conflict, $0) } ?? Response(status: .noContent)
        case .chatForm:
            guard let form else { return frame(pages.chatForm(page), .ok) }
            if let trouble = try await say(form, in: page, by: person) {
                return frame(pages.chatForm(page, trouble: trouble), .conflict)
            }
            return seeOther(url.path)
        case .chatStream where form == nil:
            let after = request.headers[HTTPField.Name("Last-Event-ID")!] ?? Query(request.uri.query ?? "")["after"]
            return try await stream(page, person, after: after.flatMap { Int64($0) } ?? page.through)
        case .chatLines where form == nil:
            return try await frame(page, person, pages)
        default: return nil
        }
    }

    /// Nil: it is said; else why not.
    private func say(_ form: Query, in page: ChatPage, by person: PersonID) async throws -> String? {
        let text = (form["text"] ?? "").replacing("\r\n", with: "\n")
        let reason: Reason?
        if let line = form["line"].flatMap({ Int64($0) }) {
            reason = try await door.changeChatLine(person, ChatLineID(line), text)
        } else {
            reason = try await door.sayInChat(person, page.group.name, text)
        }
        switch reason {
        case .chat(.said), .chat(.changed): return nil
        case .chat(.tooLong):
            return "That is long for a chat. Send it to the group as a topic, or say it in fewer words."
        case .chat(.tooFast): return "That were many lines within a minute. Please wait a little."
        case .chat(.notYours), .chat(.tooLate): return "That line cannot be changed any more."
        case .forum(.nothingNew): return "There were no words in it."
        default: return "It could not be said. A mail tells you why."
        }
    }

    private func stream(_ page: ChatPage, _ person: PersonID, after: Int64) async throws -> Response? {
        guard let (seat, news, missed) = try await enter(page, person, after: min(after, page.through)) else {
            return busy()
        }
        var fields = chatHeaders("text/event-stream; charset=utf-8")
        fields[HTTPField.Name("X-Accel-Buffering")!] = "no"
        let hub = hub, seen = seen(page, person), group = page.group.id
        return Response(
            status: .ok, headers: fields,
            body: ResponseBody { writer in
                defer { hub.leave(seat) }
                var here = hub.present(in: group).joined(separator: ", ")
                try await writer.write(ByteBuffer(string: "retry: 2000\n\nevent: here\ndata: \(here)\n\n"))
                var had = Had(change: after, line: page.lines.last?.id)
                func write(_ news: ChatHub.News, _ writer: inout any ResponseBodyWriter) async throws {
                    switch news {
                    case .lines(let pieces):
                        for piece in pieces where had.isNew(piece) { try await writer.write(piece.script) }
                    case .beat: try await writer.write(ByteBuffer(string: ": still here\n\n"))
                    }
                    let names = hub.present(in: group).joined(separator: ", ")
                    if names != here {
                        here = names
                        try await writer.write(ByteBuffer(string: "event: here\ndata: \(names)\n\n"))
                    }
                }
                do {
                    try await write(.lines(missed), &writer)
                    for await piece in news {
                        try await write(piece, &writer)
                        if let line = had.unnoted() { await seen(line) }
                    }
                } catch {
                    // They have gone, and have seen what came before.
                    if let line = had.line { await seen(line) }
                    throw error
                }
                if let line = had.line { await seen(line) }
                try await writer.finish(nil)
            })
    }

    private func frame(_ page: ChatPage, _ person: PersonID, _ pages: Pages) async throws -> Response? {
        guard let (seat, news, missed) = try await enter(page, person, after: page.through) else { return busy() }
        let hub = hub, seen = seen(page, person)
        let head = pages.chatFrameHead(page, seconds: Int(ChatHub.Bounds.lasting.components.seconds) + 5)
        return Response(
            status: .ok, headers: chatHeaders(html),
            body: ResponseBody { writer in
                defer { hub.leave(seat) }
                var had = Had(change: page.through, line: page.lines.last?.id)
                do {
                    try await writer.write(ByteBuffer(string: head))
                    for piece in missed where had.isNew(piece) { try await writer.write(piece.frame) }
                    for await piece in news {
                        switch piece {
                        case .lines(let pieces):
                            for piece in pieces where had.isNew(piece) { try await writer.write(piece.frame) }
                        case .beat: try await writer.write(ByteBuffer(string: "<!-- -->\n"))
                        }
                        if let line = had.unnoted() { await seen(line) }
                    }
                } catch {
                    if let line = had.line { await seen(line) }
                    throw error
                }
                if let line = had.line { await seen(line) }
                try await writer.write(ByteBuffer(string: "</div></body></html>\n"))
                try await writer.finish(nil)
            })
    }

    /// A place among those who look on, and what was said between the page and the place. Nil: there is no room.
    private func enter(
        _ page: ChatPage, _ person: PersonID, after: Int64
    ) async throws -> (seat: Int, news: AsyncStream<ChatHub.News>, missed: [ChatHub.Piece])? {
        guard let (seat, news) = hub.enter(page.group.id, person, named: page.name, through: page.through) else {
            return nil
        }
        do {
            let missed = try await reader.chatNews([(page.group.id, after)]).first?.lines ?? []
            return (seat, news, missed.map { ChatHub.Piece($0) })
        } catch {
            hub.leave(seat)
            throw error
        }
    }

    /// What one who looks on has had: nothing comes twice.
    private struct Had {
        var change: Int64
        var line: ChatLineID?
        private var notedAt = ContinuousClock.now - .seconds(60)

        init(change: Int64, line: ChatLineID?) {
            self.change = change
            self.line = line
        }

        mutating func isNew(_ piece: ChatHub.Piece) -> Bool {
            guard piece.change > change else { return false }
            change = piece.change
            if let id = piece.line { line = max(line ?? id, id) }
            return true
        }

        /// Once a minute.
        mutating func unnoted() -> ChatLineID? {
            guard let line, ContinuousClock.now - notedAt > .seconds(60) else { return nil }
            notedAt = .now
            return line
        }
    }

    /// Notes what somebody has seen: no letter tells it again.
    private func seen(_ page: ChatPage, _ person: PersonID) -> @Sendable (ChatLineID) async -> Void {
        { [door] line in try? await door.seenInChat(person, page.group.name, line) }
    }

    private func busy() -> Response {
        var response = said(status: .serviceUnavailable, "Too many look on just now. Please try again in a minute.")
        response.headers[.retryAfter] = "60"
        return response
    }

    private func said(status: HTTPResponse.Status, _ words: String) -> Response {
        fixed(words, status, type: "text/plain; charset=utf-8")
    }

    private func chatPage(_ body: String, _ status: HTTPResponse.Status) -> Response {
        var response = fixed(body, status)
        response.headers[.contentSecurityPolicy] =
            "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        return response
    }

    private func frame(_ body: String, _ status: HTTPResponse.Status) -> Response {
        var response = fixed(body, status)
        response.headers = chatHeaders(html)
        return response
    }

    private func chatHeaders(_ type: String) -> HTTPFields {
        var fields = headers(type, tag: nil)
        fields[.contentSecurityPolicy] =
            "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'"
        fields[.cacheControl] = "no-store"
        return fields
    }
}
