import Guild
import HTTPTypes
import Hummingbird
import Mail
import NIOCore
import Store

/// Ways out and ways in: GET shows a page with a button, POST acts.
extension ArchiveResponder {
    static let sessionDays: Int64 = 180

    /// Nil: no such door.
    func door(_ request: Request, _ url: SiteURL?, for visitor: Visitor) async throws -> Response? {
        let isPost = request.method == .post
        if isPost, !isOurs(request) {
            return fixed(pages.notice("Not here", "That form is not one of ours."), .forbidden)
        }
        switch url {
        case .wayOut(let name): return try await wayOut(name, isPost: isPost)
        case .enter(let name): return try await enter(name, request, isPost: isPost)
        case .signIn(let to):
            guard isPost else { return fixed(pages.signIn(to: to.isEmpty ? "/" : to), .ok) }
            let form = try await form(of: request)
            if let address = form["address"], address.utf8.count <= 254 {
                guard door.askToSignIn(address, ArchiveResponder.target(form["to"])) else { throw Trouble.busy }
            }
            return fixed(pages.asked(), .ok)
        case .signOut where isPost:
            if let secret = secret(request) { try await door.signOut(secret) }
            var response = seeOther("/")
            response.headers[.setCookie] = cookie("", lasting: 0)
            return response
        case .rsvp(let id) where isPost:
            guard case .person(let person) = visitor.viewer else { return nil }
            let form = try await form(of: request)
            let answer = RsvpForm(
                answer: form["answer"] ?? "", guests: form["guests"] ?? "", date: form["date"] ?? "")
            guard let words = answer.words else { return nil }
            let isDone = try await door.answerEvent(person, id, words)
            if !isDone {
                return fixed(
                    pages.notice(
                        "It could not be noted", "The event is over or called off, or it is for members of its group."),
                    .conflict)
            }
            return seeOther(SiteURL.permalink(id).path)
        case .messages?, .conversation?, .newMessage?, .privateFile?:
            guard let url else { return nil }
            return try await messages(url, isPost ? try await formWithFiles(of: request) : nil, of: visitor)
        case .chat?, .chatLines?, .chatForm?, .chatStream?:
            guard let url else { return nil }
            return try await chat(url, request, isPost ? try await form(of: request) : nil, of: visitor)
        case .wikiForm(let name, let title):
            return try await pageForm(name, title, isPost ? try await form(of: request) : nil, of: visitor)
        case .memberCalendar(let name) where !isPost:
            guard let claim = claim(name), claim.purpose == .feed, let viewer = try await door.feedReader(claim),
                let found = try await reader.calendar(of: nil, for: viewer)
            else { return nil }
            return fixed(calendar(found.events, title: nil, for: viewer), .ok, type: "text/calendar; charset=utf-8")
        case .memberFeed(let name) where !isPost:
            guard let claim = claim(name), claim.purpose == .feed, let viewer = try await door.feedReader(claim),
                let found = try await reader.feed(of: nil, for: viewer)
            else { return nil }
            let atom = Feed.atom(
                found.entries, of: .community, community: pages.layout.community, site: pages.layout.site)
            return fixed(atom, .ok, type: "application/atom+xml; charset=utf-8")
        default: return nil
        }
    }

    /// The button's POST, and the one that mail programs send by themselves (RFC 8058 §3.2): no cookie, no question.
    private func wayOut(_ name: String, isPost: Bool) async throws -> Response? {
        guard let claim = claim(name) else { return nil }
        let wayOut = try await door.wayOut(claim)
        if isPost {
            guard try await door.takeWayOut(claim) else { return nil }
            return fixed(pages.done(wayOut), .ok)
        }
        return wayOut.map { fixed(pages.wayOut($0, at: SiteURL.wayOut(name).path), .ok) }
    }

    private func enter(_ name: String, _ request: Request, isPost: Bool) async throws -> Response? {
        let old = pages.notice(
            "This link is used up", "It worked once, or it is older than an hour. Ask for another where you came from.")
        guard let claim = claim(name), claim.purpose == .signIn else { return fixed(old, .gone) }
        guard isPost else {
            guard let who = try await door.offer(claim) else { return fixed(old, .gone) }
            return fixed(pages.enter(who, at: SiteURL.enter(name).path), .ok)
        }
        guard let (secret, target) = try await door.signIn(claim, Device.name(request.headers[.userAgent])) else {
            return fixed(old, .gone)
        }
        var response = seeOther(ArchiveResponder.target(target))
        response.headers[.setCookie] = cookie(secret, lasting: ArchiveResponder.sessionDays * 86_400)
        return response
    }

    /// A link's NAME: "do." and a token.
    private func claim(_ name: String) -> TokenClaim? {
        if case .token(let claim) = OurName(name) { claim } else { nil }
    }

    /// A path of ours, and nothing that a browser would take for another host.
    static func target(_ text: String?) -> String {
        guard let text, text.hasPrefix("/"), !text.hasPrefix("//"), !text.hasPrefix("/\\"), text.utf8.count <= 500,
            text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") })
        else { return "/" }
        return text
    }

    /// The three buttons of an event's page, as the words they stand for.
    private struct RsvpForm {
        var answer: String
        var guests: String
        var date: String

        /// Nil: no form of ours.
        var words: String? {
            guard Attending(rawValue: answer) != nil, let number = Int(guests.isEmpty ? "0" : guests),
                (0...99).contains(number), date.isEmpty || CalendarDay(date) != nil
            else { return nil }
            return answer + (number > 0 ? " +\(number)" : "") + (date.isEmpty ? "" : " \(date)")
        }
    }

    // MARK: Cookies and forms

    private var isSecure: Bool { pages.layout.site.text.hasPrefix("https://") }
    private var cookieName: String { isSecure ? "__Host-guildpost" : "guildpost" }

    private func cookie(_ value: String, lasting seconds: Int64) -> String {
        "\(cookieName)=\(value); Path=/; Max-Age=\(seconds); HttpOnly; SameSite=Lax" + (isSecure ? "; Secure" : "")
    }

    func secret(_ request: Request) -> String? {
        for field in request.headers[values: .cookie] {
            for pair in field.split(separator: ";").prefix(50) {
                let text = ASCII.trimmed(pair)
                guard text.hasPrefix(cookieName + "=") else { continue }
                let value = String(text.dropFirst(cookieName.count + 1))
                if (20...80).contains(value.utf8.count) { return value }
            }
        }
        return nil
    }

    /// Another site's page may not press our buttons. Mail programs say nothing of where they are (RFC 8058); a browser too
    /// old for Sec-Fetch-Site still names its Origin (RFC 6454 §7).
    private func isOurs(_ request: Request) -> Bool {
        if let site = request.headers[HTTPField.Name("Sec-Fetch-Site")!] {
            return site == "same-origin" || site == "none"
        }
        guard let origin = request.headers[.origin] else { return true }
        let here = request.head.authority.map { ["http://" + $0, "https://" + $0] } ?? []
        return here.contains(ASCII.lowered(origin)) || pages.layout.site.isOrigin(origin)
    }

    private func form(of request: Request) async throws -> Query {
        Query(String(buffer: try await request.body.collect(upTo: Self.largestPageForm)))
    }

    private func formWithFiles(of request: Request) async throws -> SentForm {
        let body = try await request.body.collect(upTo: Self.largestUpload)
        guard let form = SentForm(Array(body.readableBytesView), type: request.headers[.contentType]) else {
            throw Trouble.cutShort
        }
        return form
    }

    static let largestForm = 8_000
    /// A page in any script, percent-encoded.
    static let largestPageForm = 3 * PageReply.longestPage + 10_000

    /// Words and files of somebody who has signed in: what a slow line brings within a form's time (`WebBounds`).
    static let largestUpload = 5_000_000

    /// With the whole of its form, which has its time to arrive (`WebBounds`).
    func whole(_ request: Request, upTo most: Int = ArchiveResponder.largestForm) async throws -> Request {
        guard request.method == .post else { return request }
        do {
            var whole = request
            _ = try await whole.collectBody(upTo: most)
            return whole
        } catch is NIOTooManyBytesError {
            throw Trouble.tooLarge
        } catch let error as any HTTPResponseError where error.status == .contentTooLarge {
            throw Trouble.tooLarge
        } catch {
            throw Trouble.cutShort
        }
    }

    func seeOther(_ path: String) -> Response {
        Response(status: .seeOther, headers: [.location: path, .cacheControl: "no-store"])
    }

    func fixed(_ body: String, _ status: HTTPResponse.Status, type: String? = nil) -> Response {
        var fields = headers(type ?? html, tag: nil)
        fields[.cacheControl] = "no-store"
        return Response(status: status, headers: fields, body: ResponseBody(byteBuffer: ByteBuffer(string: body)))
    }
}
