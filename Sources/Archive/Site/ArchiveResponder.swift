import Guild
import HTTPTypes
import Hummingbird
import Mail
import NIOCore
import Store

/// Answers every request to the archive. Pages are read only; the few doors that act are in the file beside this one.
///
/// The routes are few and their meaning is a contract (docs/url-scheme.md), so they are read here in one place
/// instead of through a router.
struct ArchiveResponder: HTTPResponder {
    typealias Context = BasicRequestContext

    let reader: ArchiveReader
    let pages: Pages
    let cache: PageCache
    let door: ArchiveDoor
    let hub: ChatHub

    func respond(to request: Request, context: Context) async throws -> Response {
        let response = try await answer(request, context)
        return request.method == .head ? response.createHeadResponse() : response
    }

    private func answer(_ request: Request, _ context: Context) async throws -> Response {
        let target = request.uri.string
        do {
            let visitor = try await secret(request).asyncMap { try await door.visitor($0) } ?? .stranger
            if let response = try await doors(request, target, visitor) { return response }
            guard request.method == .get || request.method == .head else {
                return page(
                    pages.notice("Not here", "The archive is for reading. To take part, write a mail."),
                    status: .methodNotAllowed)
            }
            if visitor != .stranger { return try await answer(target, to: visitor) }
        } catch {
            return failure(error, request, context)
        }
        let versions = reader.versions()
        // Pages of one group depend on that group alone; all others on the whole community.
        let scope = ArchiveResponder.groupName(in: target)
        let version = scope.flatMap { versions.groups[$0] } ?? versions.community
        let known = request.headers[.ifNoneMatch]
        if let entry = cache.entry(target, version: version) {
            return matches(known, entry.tag) ? notModified(entry.tag) : entry.response
        }
        do {
            let answer = try await made(target, for: .stranger, pages)
            guard case .page(let body, let type, let caches) = answer else {
                let response = response(for: answer, target, pages)
                if let tag = response.headers[.eTag], matches(known, tag) { return notModified(tag) }
                return response
            }
            let bytes = Array(body.utf8)
            let tag = "\"\(PageTag.of(bytes))\""
            var response = Response(
                status: .ok, headers: headers(type, tag: tag), body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
            response.headers[.cacheControl] = "public, max-age=0, must-revalidate"
            if caches, isCanonical(target) {
                cache.keep(.init(version: version, response: response, tag: tag), for: target, size: bytes.count + 600)
            }
            return matches(known, tag) ? notModified(tag) : response
        } catch {
            return failure(error, request, context)
        }
    }

    /// For a member: made anew each time, and kept by their own browser alone.
    private func answer(_ target: String, to visitor: Visitor) async throws -> Response {
        let pages = pages.for(visitor)
        let answer = try await made(target, for: visitor.viewer, pages)
        var response = response(for: answer, target, pages)
        if case .style = answer { return response }
        response.headers[.cacheControl] = "private, no-store"
        return response
    }

    func made(_ target: String, for viewer: Viewer, _ pages: Pages) async throws -> Answer {
        var answer: Answer?
        let isMade = try await door.makePage(target) { answer = try await self.answer(to: target, for: viewer, pages) }
        guard isMade, let answer else { throw Trouble.putAside }
        return viewer == .stranger ? veiled(answer) : answer
    }

    /// Whoever has not signed in sees nobody's mail address. A calendar's lines are folded: `calendar` has seen to them.
    private func veiled(_ answer: Answer) -> Answer {
        switch answer {
        case .page(let body, let type, let caches) where type == html:
            return .page(Veil.html(body, but: pages.ours), type: type, caches: caches)
        case .page(let body, let type, let caches) where type.hasPrefix("application/atom+xml"):
            return .page(Veil.text(body, but: pages.ours), type: type, caches: caches)
        case .file(let file): return .file(file.veiled(but: pages.ours))
        case .page, .redirect, .style, .missing: return answer
        }
    }

    /// What a request may come to that is no page.
    enum Trouble: Error {
        /// The form is larger than any of ours, or ended before its end.
        case tooLarge, cutShort
        /// The database did not answer in time.
        case busy
        /// It ended the process twice.
        case putAside
    }

    private func doors(_ request: Request, _ target: String, _ visitor: Visitor) async throws -> Response? {
        // Most requests are for pages, seen by their first letters.
        let isMessage = target.hasPrefix("/messages")
        let isForm = isMessage || target.hasPrefix("/g/") && target.hasSuffix("/edit")
        guard isForm || isChat(target) || ["/u/", "/in/", "/sign-", "/f/", "/rsvp/"].contains(where: target.hasPrefix)
        else {
            return nil
        }
        // All of it has come before the door is opened: nobody reads from the connection behind an answer's back.
        let most =
            isMessage && visitor != .stranger ? Self.largestUpload : isForm ? Self.largestPageForm : Self.largestForm
        let request = try await whole(request, upTo: most)
        if let response = try await soon({ try await door(request, SiteURL(target), for: visitor) }) { return response }
        return page(
            pages.notice("Not found", "This link is not one of ours, or it is not valid any more."), status: .notFound)
    }

    /// "/g/NAME/chat", and what is below it.
    private func isChat(_ target: String) -> Bool {
        guard target.hasPrefix("/g/") else { return false }
        let rest = target.dropFirst(3).drop { $0 != "/" }
        return rest == "/chat" || rest.hasPrefix("/chat/") || rest.hasPrefix("/chat?")
    }

    /// A door that waits for the database says so after a few seconds. What it does may still happen, as with any answer
    /// that does not arrive.
    private func soon(_ open: @escaping @Sendable () async throws -> Response?) async throws -> Response? {
        let answers = AsyncThrowingStream<Response?, any Error> { answers in
            Task {
                do {
                    answers.yield(try await open())
                    answers.finish()
                } catch {
                    answers.finish(throwing: error)
                }
            }
            let patience = Task {
                try? await Task.sleep(for: .seconds(5))
                answers.finish(throwing: Trouble.busy)
            }
            answers.onTermination = { _ in patience.cancel() }
        }
        for try await answer in answers { return answer }
        throw Trouble.busy
    }

    private func failure(_ error: any Error, _ request: Request, _ context: BasicRequestContext) -> Response {
        let notice: (String, String, HTTPResponse.Status)?
        switch error {
        case Trouble.tooLarge:
            notice = ("Too large", "What came is larger than any form of ours.", .contentTooLarge)
        case Trouble.cutShort:
            notice = ("Cut short", "Not all of it arrived. Please try again.", .badRequest)
        case Trouble.busy, StoreError.busy:
            notice = (
                "Just a moment", "There is much to do just now. Please try again in a minute.", .serviceUnavailable
            )
        case Trouble.putAside:
            notice = (
                "Not to be shown", "This page could not be made, twice. Whoever runs this archive has been told.",
                .serviceUnavailable
            )
        default: notice = nil
        }
        if let (title, words, status) = notice {
            context.logger.debug("request refused", metadata: ["status": "\(status.code)"])
            var response = page(pages.notice(title, words), status: status)
            if status == .serviceUnavailable { response.headers[.retryAfter] = "60" }
            return response
        }
        // Not the whole path: it may hold a personal link.
        let place = String(request.uri.path.prefix(3))
        context.logger.error("page failed", metadata: ["path": "\(place)…", "error": "\(error)"])
        return page(
            pages.notice(
                "Something went wrong",
                "This page could not be made. It has been noted; please try again in a moment."),
            status: .internalServerError)
    }

    /// If-None-Match (RFC 9110 §13.1.2): a list, weak tags and "*" included.
    private func matches(_ known: String?, _ tag: String) -> Bool {
        guard let known else { return false }
        if known == tag || known == "*" { return true }
        return known.split(separator: ",").contains { piece in
            let one = ASCII.trimmed(piece)
            return one == tag || one == "W/" + tag
        }
    }

    /// Only addresses that pages themselves link to are kept: a path, and at most its page number. Anything else
    /// would let strangers fill the cache with copies of one page.
    private func isCanonical(_ target: String) -> Bool {
        guard target.utf8.count <= 200 else { return false }
        let halves = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        guard halves.count > 1 else { return true }
        return halves[1].hasPrefix("page=") && halves[1].dropFirst(5).utf8.allSatisfy(ASCII.isDigit)
    }

    enum Answer {
        case page(String, type: String, caches: Bool)
        case redirect(String)
        case file(Download)
        /// What never changes under its address.
        case style(String, type: String)
        case missing
    }

    /// "/g/NAME/…" → NAME.
    private static func groupName(in target: String) -> String? {
        guard target.hasPrefix("/g/") else { return nil }
        return String(target.dropFirst(3).prefix { $0 != "/" && $0 != "?" })
    }

    private func answer(to target: String, for viewer: Viewer, _ pages: Pages) async throws -> Answer {
        switch SiteURL(target) {
        case .home(let page):
            return .page(pages.home(try await reader.home(for: viewer, page: page)), type: html, caches: page <= 20)
        case .group(let name, let page):
            guard let found = try await reader.group(name, for: viewer, page: page) else { return .missing }
            if !target.prefix(while: { $0 != "?" }).hasSuffix("/") {
                return .redirect(SiteURL.group(found.card.group.name, page: page).path)
            }
            return .page(pages.group(found), type: html, caches: true)
        case .feed(let name):
            return try await feed(name, for: viewer)
        case .communityFeed:
            return try await feed(nil, for: viewer)
        case .blog(let name, let choice, let page):
            guard let found = try await reader.blog(name, choice, for: viewer, page: page) else { return .missing }
            return .page(pages.blog(found), type: html, caches: page <= 20)
        case .blogFeed(let name):
            guard let found = try await reader.blogFeed(of: name, for: viewer) else { return .missing }
            return atom(found.entries, of: .blog(found.group))
        case .wiki(let name):
            guard let found = try await reader.wiki(name, for: viewer) else { return .missing }
            return .page(pages.wiki(found.group, found.pages), type: html, caches: true)
        case .wikiPage(let name, let title):
            guard let found = try await reader.wikiPage(name, title, for: viewer) else { return .missing }
            // It was called so before, or people wrote it otherwise.
            if found.page.title != title { return .redirect(SiteURL.wikiPage(found.group.name, found.page.title).path) }
            return .page(pages.wikiPage(found, isOld: false), type: html, caches: true)
        case .wikiRevision(let name, let title, let number):
            guard let found = try await reader.wikiPage(name, title, revision: number, for: viewer) else {
                return .missing
            }
            return .page(pages.wikiPage(found, isOld: true), type: html, caches: false)
        case .wikiHistory(let name, let title):
            guard let found = try await reader.wikiHistory(name, title, for: viewer) else { return .missing }
            return .page(pages.wikiHistory(found), type: html, caches: true)
        case .wikiDiff(let name, let title, let from, let to):
            guard let found = try await reader.wikiDiff(name, title, from: from, to: to, for: viewer) else {
                return .missing
            }
            return .page(pages.wikiDiff(found), type: html, caches: false)
        case .resources(let name, let filter, let page):
            guard let found = try await reader.resources(name, filter, for: viewer, page: page) else { return .missing }
            return .page(pages.resources(found), type: html, caches: filter == ResourceFilter() && page <= 20)
        case .resource(let name, let id):
            guard let found = try await reader.resource(id, in: name, for: viewer) else { return .missing }
            return .page(pages.resource(found), type: html, caches: true)
        case .resourceFeed(let name):
            guard let found = try await reader.resourceFeed(of: name, for: viewer) else { return .missing }
            return atom(found.entries, of: .resources(found.group))
        case .events(let name):
            guard let found = try await reader.events(in: name, for: viewer) else { return .missing }
            return .page(pages.events(found), type: html, caches: true)
        case .eventsCalendar(let name):
            guard let found = try await reader.calendar(of: name, for: viewer) else { return .missing }
            return .page(
                calendar(found.events, title: found.title, for: viewer), type: "text/calendar; charset=utf-8",
                caches: true)
        case .thread(let name, let id, let page):
            guard let found = try await reader.thread(id, in: name, for: viewer, page: page) else {
                // It has become part of another, or stands in another group.
                guard try await reader.shows(name, to: viewer), let place = try await reader.place(of: id, for: viewer),
                    place.url != .thread(name, id, page: 1)
                else { return .missing }
                return .redirect(place.url.path + place.fragment)
            }
            if found.isResource, page == 1 { return .redirect(SiteURL.resource(found.group.name, id).path) }
            // What it names of another group changes with that group, and not with this one.
            return .page(pages.thread(found), type: html, caches: found.elsewhere.isEmpty)
        case .permalink(let id):
            guard let place = try await reader.place(of: id, for: viewer) else { return .missing }
            return .redirect(place.url.path + place.fragment)
        case .attachment(let id, let position, _):
            guard let file = try await reader.attachment(of: id, position: position, for: viewer) else {
                return .missing
            }
            return .file(file)
        case .smallPicture(let id, let position):
            guard let file = try await reader.smallPicture(of: id, position: position, for: viewer) else {
                return .missing
            }
            return .file(file)
        case .message(let message):
            guard let id = try await reader.contribution(of: message, for: viewer) else { return .missing }
            return .redirect(SiteURL.permalink(id).path)
        case .person(let handle, let page):
            guard let found = try await reader.person(handle, for: viewer, page: page) else { return .missing }
            // They were called so before.
            if found.handle != handle { return .redirect(SiteURL.person(found.handle, page: page).path) }
            return .page(pages.person(found), type: html, caches: true)
        case .stream(let scope):
            guard let found = try await reader.stream(scope, for: viewer) else {
                // What one keeps is there for whoever has signed in.
                return scope == .kept ? .redirect(SiteURL.signIn(to: SiteURL.stream(.kept).path).path) : .missing
            }
            if found.scope != scope { return .redirect(SiteURL.stream(found.scope).path) }
            return .page(pages.stream(found), type: html, caches: true)
        case .streamFeed(let scope):
            guard scope != .kept, let found = try await reader.stream(scope, for: viewer) else { return .missing }
            let text = Feed.atom(found, community: pages.layout.community, site: pages.layout.site)
            return .page(text, type: "application/atom+xml; charset=utf-8", caches: true)
        case .searchCounts(let words):
            let words = MailAddress.cleanName(words)
            return .page(
                pages.searchCounts(words, try await reader.searchCounts(words, for: viewer)), type: html, caches: false)
        case .search(let words, let page):
            let words = MailAddress.cleanName(words)
            return .page(
                pages.search(words, try await reader.search(words, for: viewer, page: min(page, 400)), page: page),
                type: html, caches: false)
        case .style(let version):
            return version == Style.version ? .style(Style.css, type: "text/css") : .missing
        case .chatScript(let version):
            return version == ChatScript.version ? .style(ChatScript.source, type: "text/javascript") : .missing
        case .robots:
            return .page("User-agent: *\nDisallow: /search\n", type: "text/plain; charset=utf-8", caches: true)
        // The doors, which are looked at before.
        case .memberCalendar, .memberFeed, .rsvp, .wikiForm, .chat, .chatLines, .chatForm, .chatStream, .messages,
            .conversation, .newMessage, .privateFile,
            .wayOut, .signIn, .signOut, .enter, nil:
            return .missing
        }
    }

    var html: String { "text/html; charset=utf-8" }

    private func feed(_ name: String?, for viewer: Viewer) async throws -> Answer {
        guard let found = try await reader.feed(of: name, for: viewer) else { return .missing }
        return atom(found.entries, of: found.group.map { .group($0) } ?? .community)
    }

    private func atom(_ entries: [FeedEntry], of source: Feed.Source) -> Answer {
        let text = Feed.atom(entries, of: source, community: pages.layout.community, site: pages.layout.site)
        return .page(text, type: "application/atom+xml; charset=utf-8", caches: true)
    }

    /// For programs that subscribe (RFC 5546 §3.2.1).
    func calendar(_ events: [EventFacts], title: String?, for viewer: Viewer) -> String {
        let layout = pages.layout, ours = pages.ours
        let events = viewer == .stranger ? events.map { $0.veiled(but: ours) } : events
        let writer = EventCalendar(
            zones: pages.zones, now: events.map(\.changedAt).max() ?? 0, url: { layout.site(.permalink($0)) })
        let name = title.map { "\($0) · \(layout.community)" } ?? layout.community
        let bytes = writer.publish(events, title: name, organizer: { ours.address(for: "\($0.name).events") })
        return String(decoding: bytes, as: UTF8.self)
    }

    // MARK: Responses

    func response(for answer: Answer, _ target: String, _ pages: Pages) -> Response {
        switch answer {
        case .page(let body, let type, _):
            return page(body, status: .ok, type: type)
        case .redirect(let path):
            return Response(status: .found, headers: [.location: path, .cacheControl: "no-cache"])
        case .missing:
            return page(pages.missing(target), status: .notFound)
        case .style(let css, let type):
            var fields = headers("\(type); charset=utf-8", tag: nil)
            fields[.cacheControl] = "public, max-age=31536000, immutable"
            return Response(status: .ok, headers: fields, body: ResponseBody(byteBuffer: ByteBuffer(string: css)))
        case .file(let file):
            return download(file)
        }
    }

    /// A stranger's file is only ever saved, never shown: no inline type can run in this origin.
    private func download(_ file: Download) -> Response {
        let showable: Set = ["image/png", "image/jpeg", "image/gif", "image/webp", "text/plain", "application/pdf"]
        let type = showable.contains(String(file.type.prefix { $0 != ";" })) ? file.type : "application/octet-stream"
        var fields = headers(type, tag: "\"\(PageTag.of(file.hash))\"")
        fields[HTTPField.Name("Content-Disposition")!] =
            "attachment; filename*=UTF-8''\(OurAddresses.percentEncoded(file.filename))"
        fields[.cacheControl] = "public, max-age=86400"
        return Response(status: .ok, headers: fields, body: ResponseBody(byteBuffer: ByteBuffer(bytes: file.bytes)))
    }

    private func page(_ body: String, status: HTTPResponse.Status, type: String? = nil) -> Response {
        Response(
            status: status, headers: headers(type ?? html, tag: nil),
            body: ResponseBody(byteBuffer: ByteBuffer(string: body)))
    }

    private func notModified(_ tag: String) -> Response {
        Response(status: .notModified, headers: [.eTag: tag, .cacheControl: "public, max-age=0, must-revalidate"])
    }

    func headers(_ type: String, tag: String?) -> HTTPFields {
        var fields: HTTPFields = [
            .contentType: type,
            .contentSecurityPolicy:
                "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            .xContentTypeOptions: "nosniff",
        ]
        fields[HTTPField.Name("Referrer-Policy")!] = "same-origin"
        if let tag { fields[.eTag] = tag }
        return fields
    }
}

extension Optional where Wrapped: Sendable {
    fileprivate func asyncMap<T: Sendable>(_ body: (Wrapped) async throws -> T?) async rethrows -> T? {
        guard let self else { return nil }
        return try await body(self)
    }
}
