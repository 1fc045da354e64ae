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

    private func stream(_ page: ChatPage, _ person: PersonID, after: Int64) async throws -> Response {
        guard let (seat, news) = hub.enter(page.group.id, person, named: page.name, through: page.through) else {
            return busy()
        }
        // What was said between the page and the stream.
        let missed = try await reader.chatNews([(page.group.id, min(after, page.through))]).first?.lines ?? []
        var fields = chatHeaders("text/event-stream; charset=utf-8", isFrame: true)
        fields[HTTPField.Name("X-Accel-Buffering")!] = "no"
        let hub = hub, seen = seen(page, person), group = page.group.id
        return Response(
            status: .ok, headers: fields,
            body: ResponseBody { writer in
                defer { hub.leave(seat) }
                var last = missed.filter { !$0.isRemoved }.map(\.id).max() ?? page.lines.last?.id
                var here = hub.present(in: group).joined(separator: ", ")
                try await writer.write(
                    ByteBuffer(
                        string: "retry: 2000\n\nevent: here\ndata: \(here)\n\n" + ChatLines.events(missed)))
                var noted = ContinuousClock.now - .seconds(60)
                for await piece in news {
                    switch piece {
                    case .lines(let script, _, let newest):
                        last = newest ?? last
                        try await writer.write(script)
                    case .beat:
                        try await writer.write(ByteBuffer(string: ": still here\n\n"))
                    }
                    let names = hub.present(in: group).joined(separator: ", ")
                    if names != here {
                        here = names
                        try await writer.write(ByteBuffer(string: "event: here\ndata: \(names)\n\n"))
                    }
                    if let line = last, ContinuousClock.now - noted > .seconds(60) {
                        noted = .now
                        await seen(line)
                    }
                }
                if let last { await seen(last) }
                try await writer.finish(nil)
            })
    }

    private func frame(_ page: ChatPage, _ person: PersonID, _ pages: Pages) async throws -> Response {
        guard let (seat, news) = hub.enter(page.group.id, person, named: page.name, through: page.through) else {
            return busy()
        }
        let hub = hub, seen = seen(page, person)
        let head = pages.chatFrameHead(page, seconds: Int(ChatHub.Bounds.lasting.components.seconds) + 5)
        return Response(
            status: .ok, headers: chatHeaders(html, isFrame: true),
            body: ResponseBody { writer in
                defer { hub.leave(seat) }
                var last = page.lines.last?.id
                try await writer.write(ByteBuffer(string: head))
                for await piece in news {
                    switch piece {
                    case .lines(_, let frame, let newest):
                        last = newest ?? last
                        try await writer.write(frame)
                    case .beat: try await writer.write(ByteBuffer(string: "<!-- -->\n"))
                    }
                }
                if let last { await seen(last) }
                try await writer.write(ByteBuffer(string: "</div></body></html>\n"))
                try await writer.finish(nil)
            })
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
        response.headers = chatHeaders(html, isFrame: true)
        return response
    }

    private func chatHeaders(_ type: String, isFrame: Bool) -> HTTPFields {
        var fields = headers(type, tag: nil)
        fields[.contentSecurityPolicy] =
            "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'"
        fields[.cacheControl] = "no-store"
        return fields
    }
}
