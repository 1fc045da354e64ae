import Guild
import HTTPTypes
import Hummingbird
import Mail
import Store

/// A page changed in its form: what a mail would do, and nothing that was written is lost on the way.
extension ArchiveResponder {
    /// `form`: what was sent; nil: the form is asked for.
    func pageForm(_ name: String, _ title: String, _ form: Query?, of visitor: Visitor) async throws -> Response? {
        let pages = pages.for(visitor)
        let sent = form.map {
            PageDraft(
                group: name, title: title, base: $0["base"].flatMap { Int($0) } ?? 0, text: $0["text"] ?? "",
                summary: $0["summary"] ?? "")
        }
        guard case .person(let person) = visitor.viewer else {
            guard var draft = sent else { return seeOther(SiteURL.signIn(to: SiteURL.wikiForm(name, title).path).path) }
            // Their session is over: the words stay where they are.
            draft.trouble = .signedOut
            return fixed(pages.pageForm(draft), .forbidden)
        }
        guard let page = try await reader.wikiPage(name, title, for: visitor.viewer)?.page else { return nil }
        guard var draft = sent else {
            let draft = PageDraft(group: name, title: page.title, base: page.number, text: page.text, summary: "")
            return fixed(pages.pageForm(draft), .ok)
        }
        let change = PageForm(page: page.id, base: draft.base, text: draft.text, summary: draft.summary)
        switch try await door.savePage(person, change) {
        case .wiki(.saved), .wiki(.unchanged): return seeOther(SiteURL.wikiPage(name, page.title).path)
        case .wiki(.asked): try await merge(&draft, page, for: visitor.viewer)
        case .wiki(.tooLong): draft.trouble = .tooLong
        case .wiki(.waits): draft.trouble = .waits
        default: draft.trouble = .notYours
        }
        return fixed(pages.pageForm(draft), .conflict)
    }

    /// Somebody else wrote at the same place: the form has the page as it is now with what does not contradict it, and beside it
    /// what does.
    private func merge(_ draft: inout PageDraft, _ page: PageState, for viewer: Viewer) async throws {
        let old = try await reader.wikiPage(draft.group, draft.title, revision: draft.base, for: viewer)
        let text = ASCII.trimmed(draft.text.replacing("\r\n", with: "\n"))
        guard let old, !text.isEmpty, text.utf8.count <= PageReply.longestPage else {
            draft.trouble = .noBase
            return
        }
        let merge = PageMerge(base: old.text, ours: page.text, theirs: text)
        draft.trouble = .conflict
        draft.places = Array(merge.conflicts.prefix(40))
        draft.text = merge.text
        draft.base = page.number
    }
}
