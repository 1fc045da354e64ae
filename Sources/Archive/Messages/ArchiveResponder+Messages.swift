import Guild
import HTTPTypes
import Hummingbird
import Mail
import Store

/// Private messages on the web: for whoever has signed in, and never kept by anybody's cache.
extension ArchiveResponder {
    /// `form`: what was sent; nil: a page is asked for. Nil: nothing of theirs.
    func messages(_ url: SiteURL, _ sent: SentForm?, of visitor: Visitor) async throws -> Response? {
        let pages = pages.for(visitor)
        let form = sent?.fields
        var draft = MessageDraft(
            target: url, subject: form?["subject"] ?? "",
            text: (form?["text"] ?? "").replacing("\r\n", with: "\n"))
        guard case .person(let person) = visitor.viewer else {
            guard form != nil else { return seeOther(SiteURL.signIn(to: url.path).path) }
            draft.trouble = .signedOut
            return fixed(pages.lostMessage(draft), .forbidden)
        }
        switch url {
        case .messages: return form == nil ? fixed(pages.inbox(try await reader.inbox(of: person)), .ok) : nil
        case .privateFile(let id, let position):
            guard form == nil,
                let file = try await reader.privateFile(id, position: position, of: person)
            else { return nil }
            var answer = response(for: .file(file), url.path, pages)
            answer.headers[.cacheControl] = "private, no-store"
            return answer
        case .conversation(let id):
            guard let page = try await reader.conversation(id, of: person) else { return nil }
            guard let form else { return fixed(pages.conversation(page, draft), .ok) }
            // As far as the page showed it: what came meanwhile is new.
            if let last = form["read"].flatMap({ Int64($0) }) {
                try await door.readMessages(person, id, PrivateID(last))
                return seeOther(SiteURL.messages.path)
            }
            guard try await door.writeMessage(person, id, draft.text, sent?.files ?? []) else {
                draft.trouble = .notSent
                return fixed(pages.conversation(page, draft), .conflict)
            }
            return seeOther(url.path)
        case .newMessage(let handle):
            guard let name = try await reader.addressee(handle, for: person) else { return nil }
            guard form != nil else { return fixed(pages.newMessage(to: name, draft), .ok) }
            guard try await door.beginMessage(person, handle, draft.subject, draft.text, sent?.files ?? []) else {
                draft.trouble = .notSent
                return fixed(pages.newMessage(to: name, draft), .conflict)
            }
            return seeOther(SiteURL.messages.path)
        default: return nil
        }
    }
}
