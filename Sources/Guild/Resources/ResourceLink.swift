import Mail

/// Where a resource is on the web. Two that lead to the same page have one key.
public struct ResourceLink: Sendable, Hashable {
    /// As it was given.
    public var url: String
    public var key: String

    public static let longest = 2_000

    /// Nil: it is no link that anybody could open, or it holds a password.
    public init?(_ url: String) {
        guard url.utf8.count <= ResourceLink.longest else { return nil }
        let scheme = ASCII.hasPrefix(url.utf8, "https://") ? 8 : ASCII.hasPrefix(url.utf8, "http://") ? 7 : 0
        guard scheme > 0,
            url.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "<") })
        else { return nil }
        var rest = Substring(url.utf8.dropFirst(scheme))
        var mark = ""
        if let hash = rest.firstIndex(of: "#") {
            // A part of the page is the page; some sites have all their pages behind the mark.
            let part = rest[rest.index(after: hash)...]
            if part.hasPrefix("!") || part.hasPrefix("/") { mark = "#" + part }
            rest = rest[..<hash]
        }
        var query: Substring = ""
        if let question = rest.firstIndex(of: "?") {
            query = rest[rest.index(after: question)...]
            rest = rest[..<question]
        }
        let slash = rest.firstIndex(of: "/") ?? rest.endIndex
        guard var host = ResourceLink.host(rest[..<slash]) else { return nil }
        var path = ResourceLink.withUpperHex(rest[slash...])
        while path.hasSuffix("/") { path.removeLast() }
        var kept = query.split(separator: "&").filter { !ResourceLink.isTracking($0) }
        // The one place that everybody links to in two ways, and at a second of their own.
        if host == "youtu.be", path.utf8.count > 1 {
            kept.insert("v=" + path.dropFirst(), at: 0)
            (host, path) = ("youtube.com", "/watch")
        }
        if host == "m.youtube.com" { host = "youtube.com" }
        if host == "youtube.com" {
            kept.removeAll { parameter in ["t=", "si=", "feature=", "pp="].contains { parameter.hasPrefix($0) } }
        }
        self.url = url
        key = host + path + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&")) + mark
    }

    public var host: String { String(key.prefix { $0 != "/" && $0 != "?" && $0 != "#" }) }

    /// For telling which was not taken.
    static func withoutPassword(_ url: String) -> String {
        guard let scheme = url.firstRange(of: "://"),
            let at = url[scheme.upperBound...].prefix(while: { $0 != "/" }).lastIndex(of: "@")
        else { return url }
        return url[..<scheme.upperBound] + "…" + url[at...]
    }

    /// Small letters, without the port that is meant anyway, and without "www". Nil: nobody else could open it.
    private static func host(_ written: Substring) -> String? {
        guard !written.contains("@") else { return nil }
        var host = Substring(ASCII.lowered(written))
        for port in [":80", ":443"] where host.hasSuffix(port) { host = host.dropLast(port.count) }
        while host.hasSuffix(".") { host = host.dropLast() }
        if host.hasPrefix("www.") { host = host.dropFirst(4) }
        let name = host.prefix { $0 != ":" }
        guard name.contains("."), !name.hasPrefix("."), !name.contains(".."), !isPrivate(name) else { return nil }
        return String(host)
    }

    private static func isPrivate(_ name: Substring) -> Bool {
        let parts = name.split(separator: ".")
        if parts.count == 4, parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }) {
            return ["10", "127", "0", "192", "172", "169"].contains(String(parts[0]))
        }
        return ["local", "localhost", "lan", "internal", "intranet", "home"].contains(String(parts.last ?? ""))
    }

    /// "%c3" and "%C3" are one (RFC 3986 §6.2.2.1).
    private static func withUpperHex(_ path: Substring) -> String {
        guard path.utf8.contains(UInt8(ascii: "%")) else { return String(path) }
        var bytes = Array(path.utf8)
        for at in bytes.indices.dropLast(2) where bytes[at] == UInt8(ascii: "%") {
            for digit in [at + 1, at + 2] where (0x61...0x66).contains(bytes[digit]) { bytes[digit] -= 0x20 }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Parameters that tell where a reader came from, and nothing of the page.
    private static func isTracking(_ parameter: Substring) -> Bool {
        let name = ASCII.lowered(parameter.prefix { $0 != "=" })
        return name.hasPrefix("utm_") || tracking.contains(name)
    }

    private static let tracking: Set<String> = [
        "fbclid", "gclid", "dclid", "msclkid", "mc_cid", "mc_eid", "igshid", "yclid", "_hsenc", "_hsmi", "mkt_tok",
        "gbraid", "wbraid", "srsltid", "ref_src",
    ]

    /// What it is called where nobody has called it anything: "example.org: unit 3 plan".
    var name: String {
        let plain = key.prefix { $0 != "?" && $0 != "#" }
        let parts = plain.split(separator: "/").map(String.init)
        guard parts.count > 1, let last = parts.last else { return String(plain) }
        let decoded = String(decoding: ASCII.percentDecoded(Array(last.utf8)[...]), as: UTF8.self)
        let words = ResourceReading.words(ofFile: decoded)
        return words.contains { $0.isLetter || $0.isNumber } ? "\(parts[0]): \(words)" : parts[0]
    }

    // MARK: What newsletters carry

    /// A newsletter's own link: whoever follows it leaves it in its reader's name.
    static func isFurniture(_ url: String, called title: String?) -> Bool {
        let address = ASCII.lowered(url)
        if ways.contains(where: address.contains) { return true }
        let said = (title ?? "").lowercased()
        return !said.isEmpty && said.utf8.count <= 80 && phrases.contains(where: said.contains)
    }

    private static let ways = [
        "unsubscribe", "/unsub", "optout", "opt-out", "list-manage.com/profile", "email-preferences",
        "manage-preferences",
        "abmelden", "desabonn", "desinscri", "/baja?", "disiscri", "view-in-browser", "webversion",
    ]
    private static let phrases = [
        "unsubscribe", "update your preferences", "manage preferences", "manage your preferences", "email preferences",
        "view in browser", "view this email", "view online", "privacy policy", "newsletter abbestellen", "abbestellen",
        "vom newsletter", "im browser ansehen", "im browser anzeigen", "datenschutz", "impressum", "se désabonner",
        "se désinscrire", "voir dans le navigateur", "version en ligne", "politique de confidentialité",
        "darse de baja", "cancelar suscripción", "cancelar la suscripción", "ver en el navegador", "ver en navegador",
        "política de privacidad", "disiscriviti", "annulla iscrizione", "annulla l'iscrizione",
        "visualizza nel browser",
        "informativa sulla privacy", "uitschrijven", "afmelden", "avsluta prenumeration", "afmeld",
    ]
}
