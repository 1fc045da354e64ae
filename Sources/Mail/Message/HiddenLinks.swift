/// Links that a scanner has wrapped so that nobody can read what they lead to. In a quote of a letter of ours that may be its
/// reader's own way out of a group.
public enum HiddenLinks {
    static let mark = "[link removed]"

    /// Every one that `removes` says goes; it gets the domain that the link states, if it states one.
    public static func removed(from text: String, where removes: (_ domain: String?) -> Bool) -> String {
        let bytes = Array(text.utf8)
        guard hosts.occur(in: bytes) else { return text }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var copied = 0
        var at = 0
        while let start = WrappedLinks.nextLink(bytes, from: at) {
            let end = bytes[start...].firstIndex(where: WrappedLinks.ends) ?? bytes.endIndex
            at = max(end, start + 1)
            guard let hidden = hidden(bytes[start..<end]), removes(hidden.domain) else { continue }
            out.append(contentsOf: bytes[copied..<start])
            out.append(contentsOf: mark.utf8)
            copied = end
        }
        guard copied > 0 else { return text }
        out.append(contentsOf: bytes[copied...])
        return String(decoding: out, as: UTF8.self)
    }

    /// Of security gateways alone: what a newsletter hides is its own.
    private static let hosts = Phrases(["mimecast", "hornetsecurity.com", "emailprotection.link", "urldefense.com/v4"])

    private struct Stated {
        /// Nil: it states none.
        var domain: String?
    }

    private static func hidden(_ link: ArraySlice<UInt8>) -> Stated? {
        guard let (host, path) = WrappedLinks.parts(of: link) else { return nil }
        func under(_ domain: String) -> Bool { host == domain || host.hasSuffix("." + domain) }
        let isHidden =
            (under("mimecast.com") || under("mimecastprotect.com")) && path.starts(with: "/s/".utf8)
            || under("hornetsecurity.com") && path.contains(UInt8(ascii: "?")) || under("emailprotection.link")
            || under("urldefense.com") && path.starts(with: "/v4/".utf8)
        guard isHidden else { return nil }
        let stated = WrappedLinks.value("domain", path).map { ASCII.lowered(String(decoding: $0, as: UTF8.self)) }
        return Stated(domain: stated)
    }
}
