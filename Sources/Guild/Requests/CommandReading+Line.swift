import Mail

/// One line as a request: its first word, and what that word takes.
extension CommandReading {
    static func read(_ written: String) -> RequestLine.Reading {
        guard written.utf8.count <= 1_000 else { return .unknown(nearest: []) }
        let line = plain(written)
        let words = line.split { $0 == " " || $0 == "\t" }
        guard let head = words.first else { return .unknown(nearest: []) }
        var name = head.lowercased()
        while let last = name.last, name.count > 1, ".,;:!".contains(last) { name.removeLast() }
        if words.count == 1, name.hasSuffix("?"), name.count > 1 { name.removeLast() }
        guard let word = CommandWord(rawValue: name) ?? CommandWord.synonyms[name] else {
            guard words.count <= 4 else { return .unknown(nearest: []) }
            // "Plese leave teachers": a slip before it.
            let behind = words.dropFirst().joined(separator: " ")
            let isSlip = words.count > 1 && words[1].first?.isLowercase ?? false && isRequest(behind)
            return .unknown(nearest: isSlip ? [behind] : nearest(to: name))
        }
        let rest = Array(words.dropFirst().prefix(60))
        let raw = ASCII.trimmed(line.drop { $0 == " " }.dropFirst(head.count))
        if line.hasSuffix("?"), !word.answers { return .misused(usage: word.usage) }
        if let command = command(word, rest, raw) { return .command(command) }
        // Nearly a word about a person: never anything else, and never a wish.
        if word.isAboutPeople, words.count > 1, words[1].contains("@") || word == .moderate && raw.contains(":") {
            return .misused(usage: word.usage)
        }
        // A sentence that begins with one of our words.
        if words.count > 4, word != .set, word != .pause, word != .search { return .unknown(nearest: []) }
        let setting = word == .set ? rest.first.flatMap { SettingWord(rawValue: $0.lowercased()) } : nil
        return .misused(usage: setting?.usage ?? word.usage)
    }

    static func nearest(to name: String) -> [String] {
        var found: [String] = []
        var names = CommandWord.allCases.map(\.rawValue)
        // Short words are near to many.
        while found.count < 2, let near = Nearest.name(to: name, among: names, within: name.utf8.count <= 4 ? 1 : 2) {
            found.append(near)
            names.removeAll { $0 == near }
        }
        return found
    }

    static func command(_ word: CommandWord, _ words: [Substring], _ raw: String) -> Command? {
        let lower = words.map { trimmedMark($0.lowercased()) }
        let isAlone = words.isEmpty
        switch word {
        case .help: return words.count <= 2 ? .requests(.help) : nil
        case .which: return isAlone ? .settings(.which) : nil
        case .groups: return isAlone ? .requests(.groups) : nil
        case .set: return groupPolicy(words, raw) ?? set(lower, words, raw)
        case .close: return closeGroup(lower)
        case .reopen:
            let name = lower.filter { !["the", "group"].contains($0) }
            return name.count == 1 ? group(name[0]).map { .groups(.reopen(group: $0)) } : nil
        case .keep: return keepGroup(lower)
        case .group: return nil  // it takes the lines below: `block`
        case .pause: return pause(lower)
        case .resume:
            guard words.count <= 1 else { return nil }
            return scope(lower.first).map { .settings(.resume($0)) }
        case .join: return joinGroups(lower) ?? title(lower).map { .membership(.join($0)) }
        case .leave:
            if isAlone { return .membership(.leave("")) }
            return lower == ["all"] ? .membership(.leaveAll) : title(lower).map { .membership(.leave($0)) }
        case .who: return lower.count == 1 ? group(lower[0]).map { .membership(.who($0)) } : nil
        case .people: return isAlone ? nil : .membership(.people(String(raw.prefix(60))))
        case .events:
            if isAlone { return .events(.list(nil)) }
            return lower.count == 1 ? group(lower[0]).map { .events(.list($0)) } : nil
        case .drafts: return isAlone ? .blog(.drafts) : nil
        case .page: return isAlone ? nil : PageName(raw).map { .wiki(.page($0)) }
        case .pages: return lower.count == 1 ? group(lower[0]).map { .wiki(.pages($0)) } : nil
        case .protect, .unprotect: return isAlone ? nil : PageName(raw).map { .wiki(.protect($0, word == .protect)) }
        case .history: return isAlone ? nil : PageName(raw).map { .wiki(.history($0)) }
        case .diff:
            let numbers = words.suffix(2).compactMap { Int($0) }
            guard words.count >= 3, numbers.count == 2, numbers.allSatisfy({ (1...999_999).contains($0) }) else {
                return nil
            }
            let title = words.dropLast(2).joined(separator: " ")
            return PageName(title).map { .wiki(.diff($0, numbers[0], numbers[1])) }
        case .resources:
            if isAlone { return .resources(.list(nil, ResourceFilter())) }
            let name = lower[0].hasPrefix("#") || lower[0].contains(":") ? nil : group(lower[0])
            return ResourceFilter(Array(lower.dropFirst(name == nil ? 0 : 1))).map { .resources(.list(name, $0)) }
        case .prompts:
            if isAlone { return .prompts(.list) }
            if lower == ["ideas"] { return .prompts(.ideas) }
            guard lower.count == 2, lower[0] == "drop", let number = number(lower[1]) else { return nil }
            return .prompts(.drop(number))
        case .needs: return lower.count == 1 ? group(lower[0]).map { .prompts(.needs($0)) } : nil
        case .appoint:
            return part(lower).flatMap {
                RoleCommand.given.contains($0.role)
                    ? .roles(.appoint(handle: $0.handle, $0.role, group: $0.group)) : nil
            }
        case .dismiss:
            return part(lower).flatMap {
                RoleCommand.given.contains($0.role)
                    ? .roles(.dismiss(handle: $0.handle, $0.role, group: $0.group)) : nil
            }
        case .become:
            return role(lower[...]).flatMap {
                RoleCommand.given.contains($0.role) ? nil : .roles(.become($0.role, group: $0.group))
            }
        case .messages: return isAlone ? .messages(.list) : nil
        case .export: return lower == ["messages"] || lower == ["my", "messages"] ? .messages(.export) : nil
        case .introduce: return Introducing.read(raw).map { .messages($0) }
        case .give: return lower == ["my", "address"] ? .messages(.giveAddress) : nil
        case .block, .unblock:
            guard lower.count == 1, lower[0].hasPrefix("@"), lower[0].count > 1 else { return nil }
            return .messages(.block(handle: String(lower[0].dropFirst().prefix(40)), word == .block))
        case .pin, .unpin: return lower.count == 1 ? number(lower[0]).map { thread(.pin($0, word == .pin)) } : nil
        case .lock, .unlock: return lower.count == 1 ? number(lower[0]).map { thread(.lock($0, word == .lock)) } : nil
        case .split:
            guard let number = lower.first.flatMap({ number($0.filter { $0 != ":" }) }) else { return nil }
            var title = words.dropFirst()
            if let first = title.first, ["as", "into"].contains(first.lowercased()) { title.removeFirst() }
            let written = title.joined(separator: " ").filter { !"\"“”„".contains($0) }
            return written.isEmpty ? nil : thread(.split(number, title: String(written.prefix(200))))
        case .merge:
            if let joined = joinGroups(lower) { return joined }
            guard lower.count == 3, ["into", "with", "in"].contains(lower[1]), let first = number(lower[0]) else {
                return nil
            }
            return number(lower[2]).map { thread(.merge(first, into: $0)) }
        case .move:
            guard lower.count == 3, lower[1] == "to", let first = number(lower[0]) else { return nil }
            return group(lower[2]).map { thread(.move(first, to: $0)) }
        case .wish:
            guard let colon = raw.firstIndex(of: ":"), let name = group(ASCII.trimmed(raw[..<colon])) else {
                return nil
            }
            let words = ASCII.trimmed(raw[raw.index(after: colon)...])
            let isNone = ["none", "nothing", "off", ""].contains(words.lowercased())
            return .health(.wish(name, words: isNone ? "" : String(words.prefix(400))))
        case .health where lower.count == 2 && lower[1] == "csv": return group(lower[0]).map { .health(.table($0)) }
        case .health: return lower.count == 1 ? group(lower[0]).map { .health(.show($0)) } : nil
        case .docket where isAlone: return .docket
        case .docket: return lower.count == 1 ? group(lower[0]).map { .membership(.docket($0)) } : nil
        case .follow where lower.first == "search":
            return followSearch(words.dropFirst()).map { .settings(.follow(.search($0.search), $0.cadence ?? .daily)) }
        case .unfollow where lower.first == "search":
            return followSearch(words.dropFirst()).map { .settings(.unfollow(.search($0.search))) }
        case .follow: return follow(lower)
        case .unfollow:
            if lower.first == "page", lower.count > 1 {
                return PageName(lower.dropFirst().joined(separator: " ")).map { .settings(.unfollow(.page($0))) }
            }
            return lower.count == 1 ? target(lower[0]).map { .settings(.unfollow($0)) } : nil
        case .mute:
            return lower.count == 1
                ? number(lower[0]).map { .settings(.mute($0)) } : isAlone ? .settings(.mute(nil)) : nil
        case .unmute:
            return lower.count == 1
                ? number(lower[0]).map { .settings(.unmute($0)) } : isAlone ? .settings(.unmute(nil)) : nil
        case .search: return search(words)
        case .get: return lower.count == 1 ? number(lower[0]).map { .forum(.get($0)) } : nil
        case .why: return isAlone ? .requests(.why) : nil
        case .new: return lower == ["links"] ? .settings(.newLinks) : nil
        case .director:
            guard lower.count == 2, lower[0] == "add", lower[1].hasPrefix("@"), lower[1].count > 1 else { return nil }
            return .roles(.direct(handle: String(lower[1].dropFirst().prefix(40))))
        case .sign:
            guard lower.first == "out", lower.count <= 2 else { return nil }
            if lower.count == 1 || lower[1] == "everywhere" { return .settings(.signOut(nil)) }
            return number(lower[1]).map { .settings(.signOut($0)) }
        case .address: return address(lower)
        case .cancel: return lower.count == 1 ? number(lower[0]).map { .forum(.cancel($0)) } : nil
        case .delete: return lower.count == 1 ? number(lower[0]).map { .forum(.delete($0)) } : nil
        case .helpful: return lower.count == 1 ? number(lower[0]).map { .reactions(.helpful($0)) } : nil
        case .flag: return numbered(raw).map { .triage(.flag($0.number, $0.flag.reason, words: $0.flag.words)) }
        case .hide: return numbered(raw).map { .triage(.hide($0.number, $0.flag.reason, words: $0.flag.words)) }
        case .show: return lower.count == 1 ? number(lower[0]).map { .triage(.show($0)) } : nil
        case .unrate: return lower.count == 1 ? number(lower[0]).map { .reactions(.unrate($0)) } : nil
        case .moderate: return measure(.moderate, raw)
        case .ban: return measure(.ban, raw)
        case .hold: return measure(.hold, raw)
        // "remove teachers" is about oneself.
        case .remove: return lower.first?.hasPrefix("@") ?? false ? measure(.remove, raw) : command(.leave, words, raw)
        case .lift: return lift(raw, onlyHold: false)
        case .release: return lift(raw, onlyHold: true)
        case .favourite:
            // The link is what people copy.
            if lower.count == 1, let link = lower[0].firstRange(of: "/p/") {
                return number(lower[0][link.upperBound...]).map { .streams(.keep($0)) }
            }
            if isAlone { return .streams(.keep(nil)) }
            return lower.count == 1 ? number(lower[0]).map { .streams(.keep($0)) } : nil
        case .unfavourite:
            if isAlone { return .streams(.letGo(nil)) }
            return lower.count == 1 ? number(lower[0]).map { .streams(.letGo($0)) } : nil
        case .favourites: return isAlone ? .streams(.kept) : nil
        case .mentions: return isAlone ? .streams(.mentions) : nil
        case .followers: return isAlone ? .streams(.followers) : nil
        case .stream: return lower.count <= 1 ? streamScope(lower.first).map { .streams(.stream($0)) } : nil
        case .log: return lower.count == 1 ? group(lower[0]).map { .measures(.log($0)) } : nil
        case .edit, .invite, .welcome, .appeal: return nil  // they take the lines below: `block`
        }
    }

    static func set(_ words: [String], _ written: [Substring], _ raw: String) -> Command? {
        guard let first = words.first else { return nil }
        if let setting = SettingWord(rawValue: first), words.count > 1 {
            let value = ASCII.trimmed(raw.dropFirst(written[0].count).drop { " =:".contains($0) })
            let rest = words.dropFirst().filter { $0 != "=" }
            return self.setting(setting, rest.first ?? "", value, isOneWord: rest.count == 1)
        }
        if words.count == 1 { return cadence(first).map { .settings(.set(.all, $0)) } }
        // "set teachers immediate all"
        if words.count == 3, words[2] == "all", cadence(words[1]) == .immediate {
            return group(words[0]).map { .settings(.allAtOnce($0)) }
        }
        if let name = words.first, name.hasSuffix(".chat") {
            let value = words.dropFirst().filter { $0 != "to" && $0 != "=" }
            guard value.count == 1, let much = ChatCadence(rawValue: value[0] == "off" ? "none" : value[0]) else {
                return nil
            }
            return group(String(name.dropLast(5))).map { .settings(.chat($0, much)) }
        }
        // "set teachers to daily"
        guard let last = words.last, let cadence = cadence(last) else { return nil }
        let named = words.dropLast().filter { $0 != "to" && $0 != "=" }
        if named == ["all"] { return .settings(.set(.all, cadence)) }
        if named.count == 1, let name = named.first, name.hasSuffix(".blog") {
            return group(String(name.dropLast(5))).map { .blog(.set($0, cadence)) }
        }
        return title(Array(named)).map { .settings(.set(.group($0), cadence)) }
    }

    static func setting(_ setting: SettingWord, _ word: String, _ value: String, isOneWord: Bool) -> Command? {
        switch setting {
        case .name:
            let name = MailAddress.cleanName(String(value.prefix(80)))
            return name.isEmpty || name.contains("@") ? nil : .settings(.name(name))
        case .handle:
            let wanted = word.hasPrefix("@") ? String(word.dropFirst()) : word
            return isOneWord && Person.handle(from: wanted) == wanted ? .settings(.handle(wanted)) : nil
        case .about: return .settings(.about(MailAddress.cleanName(String(value.prefix(300)))))
        case .expertise: return .settings(.expertise(tags(value)))
        case .zone: return isOneWord ? .settings(.zone(place(String(value.prefix(40))))) : nil
        case .hour: return hour(value).map { .settings(.hour($0)) }
        case .receipts: return isOneWord ? flag(word).map { .settings(.receipts($0)) } : nil
        case .asking: return isOneWord ? flag(word).map { .settings(.asking($0)) } : nil
        case .credit: return isOneWord ? flag(word).map { .settings(.credit($0)) } : nil
        case .observed: return isOneWord ? flag(word).map { .settings(.observed($0)) } : nil
        case .copies: return isOneWord ? flag(word).map { .settings(.copies($0)) } : nil
        case .messages:
            if let policy = MessagePolicy(rawValue: word) { return isOneWord ? .settings(.messagesFrom(policy)) : nil }
            let cadence = MessageCadence(
                rawValue: word == "web" || word == "off" ? "none" : word == "mail" ? "immediate" : word)
            return isOneWord ? cadence.map { .settings(.messages($0)) } : nil
        case .stream: return isOneWord ? cadence(word).map { .settings(.stream($0 == .immediate ? .daily : $0)) } : nil
        case .docket:
            let cadence: DocketCadence? = word == "none" || word == "off" ? .weekly : DocketCadence(rawValue: word)
            return isOneWord ? cadence.map { .settings(.docket($0)) } : nil
        }
    }

    private static func thread(_ command: ThreadCommand) -> Command { .forum(.thread(command)) }

    private static func streamScope(_ word: String?) -> StreamScope? {
        guard let word else { return .community }
        if word.hasPrefix("@") { return word.count > 1 ? .person(String(word.dropFirst().prefix(40))) : nil }
        if word.hasPrefix("#") {
            let tag = tag(String(word.dropFirst()))
            return tag.isEmpty ? nil : .tag(tag)
        }
        return ["favourites", "favorites"].contains(word) ? .kept : group(word).map { .group($0) }
    }

    /// "18", "18:00", "7pm", "18 uhr", "18h".
    static func hour(_ value: String) -> Int? {
        let text = value.lowercased().filter { !$0.isWhitespace }
        let digits = text.prefix { $0.isNumber }
        guard let number = Int(digits), digits.count <= 2 else { return nil }
        switch text.dropFirst(digits.count) {
        case "", ":00", "h", "uhr", "o'clock": return (0...23).contains(number) ? number : nil
        case "am": return (1...12).contains(number) ? number % 12 : nil
        case "pm": return (1...12).contains(number) ? number % 12 + 12 : nil
        default: return nil
        }
    }

    /// "europe/berlin" as the zone database writes it.
    static func place(_ zone: String) -> String {
        guard zone == zone.lowercased(), zone.contains("/") else { return zone }
        var out = ""
        var begins = true
        for character in zone {
            out += begins ? character.uppercased() : String(character)
            begins = character == "/" || character == "_" || character == "-"
        }
        // Port-au-Prince, Dar_es_Salaam, Isle_of_Man.
        for small in ["Au", "Es", "Of", "Da", "De"] {
            for mark in ["-", "_"] { out = out.replacing(mark + small + mark, with: mark + small.lowercased() + mark) }
        }
        return out
    }

    static func pause(_ words: [String]) -> Command? {
        var rest = words[...]
        var scope = SettingCommand.Scope.all
        if let first = rest.first, first != "until" {
            guard let named = CommandReading.scope(first) else { return nil }
            scope = named
            rest.removeFirst()
        }
        guard let word = rest.popFirst() else { return .settings(.pause(scope, until: nil)) }
        guard word == "until", rest.count == 1, let day = CalendarDay(rest[rest.startIndex]) else { return nil }
        return .settings(.pause(scope, until: day))
    }

    static func follow(_ written: [String]) -> Command? {
        if written.first == "page", written.count > 1 { return followPage(Array(written.dropFirst())) }
        let words = written.first == "thread" ? Array(written.dropFirst()) : written
        switch words.count {
        case 0: return .settings(.follow(.thread(nil), nil))
        case 1: return target(words[0]).map { .settings(.follow($0, nil)) }
        case 2:
            guard let cadence = cadence(words[1]), cadence != .none else { return nil }
            return target(words[0]).map { .settings(.follow($0, cadence)) }
        default: return nil
        }
    }

    /// A title may be several words; the last may say how often.
    private static func followPage(_ words: [String]) -> Command? {
        let cadence = words.count > 1 ? words.last.flatMap(cadence) : nil
        if cadence == Cadence.none { return nil }
        let title = cadence == nil ? words[...] : words.dropLast()
        return PageName(title.joined(separator: " ")).map { .settings(.follow(.page($0), cadence ?? .daily)) }
    }

    /// The last word may say how often; what is found comes together, never at once.
    private static func followSearch(_ words: some BidirectionalCollection<Substring>) -> (
        search: SearchWords, cadence: Cadence?
    )? {
        let often = words.count > 1 ? words.last.flatMap { cadence($0.lowercased()) } : nil
        if often == Cadence.none || often == .immediate { return nil }
        let asked = Array(words).dropLast(often == nil ? 0 : 1)
        guard var search = SearchWords(Array(asked)), !search.isEmpty else { return nil }
        search.sort = .new
        return (search, often)
    }

    static func target(_ word: String) -> FollowTarget? {
        if word.hasPrefix("@"), word.count > 1 { return .person(String(word.dropFirst().prefix(40))) }
        if let number = number(word) { return .thread(number) }
        let tag = tag(word.hasPrefix("#") ? String(word.dropFirst()) : word)
        return tag.isEmpty ? nil : .tag(tag)
    }

    static func search(_ words: [Substring]) -> Command? {
        guard let search = SearchWords(words), !search.isEmpty else { return nil }
        return .requests(.search(search))
    }

    /// "2026", "2026-01" or a day: its beginning.
    static func month(_ text: String) -> CalendarDay? {
        switch text.split(separator: "-").count {
        case 1: CalendarDay(text + "-01-01")
        case 2: CalendarDay(text + "-01")
        default: CalendarDay(text)
        }
    }

    static func address(_ words: [String]) -> Command? {
        guard words.count == 2, let address = MailAddress(address: words[1]), !address.needsUTF8 else { return nil }
        switch words[0] {
        case "add": return .settings(.addAddress(address.address))
        case "primary": return .settings(.primaryAddress(address.address))
        case "drop", "remove": return .settings(.dropAddress(address.address))
        default: return nil
        }
    }

    // MARK: Words

    static func scope(_ word: String?) -> SettingCommand.Scope? {
        guard let word, word != "all" else { return .all }
        return group(word).map { .group($0) }
    }

    /// A group's name, or its title of two or three words.
    static func title(_ words: [String]) -> String? {
        if words.count == 1 { return group(words[0]) }
        let text = words.joined(separator: " ").filter { !"\"“”„'".contains($0) }
        return (2...3).contains(words.count) && text.utf8.count <= 60 ? text : nil
    }

    static func group(_ word: some StringProtocol) -> String? {
        let name = ASCII.lowered(word)
        return Group.isName(name) ? name : nil
    }

    static func cadence(_ word: String) -> Cadence? {
        switch word {
        case "immediate", "immediately", "instant", "all", "each": .immediate
        case "daily", "day", "digest": .daily
        case "weekly", "week": .weekly
        case "none", "off", "never", "nomail": Cadence.none
        default: nil
        }
    }

    static func flag(_ word: String) -> Bool? {
        switch word {
        case "on", "yes", "true": true
        case "off", "no", "false": false
        default: nil
        }
    }

    static func number(_ word: some StringProtocol) -> Int64? {
        let digits = word.hasPrefix("#") ? String(word.dropFirst()) : String(word)
        guard (1...12).contains(digits.utf8.count), digits.utf8.allSatisfy(ASCII.isDigit) else { return nil }
        return Int64(digits)
    }

    /// "123: unkind".
    static func numbered(_ raw: String) -> (number: Int64, flag: FlagWords)? {
        let digits = raw.drop { $0 == "#" }.prefix { $0.isNumber }
        let behind = raw.drop { $0 == "#" }.dropFirst(digits.count).drop { ": ,".contains($0) }
        return number(digits).map { ($0, FlagWords(naming: String(behind))) }
    }

    static func trimmedMark(_ word: String) -> String {
        var word = word
        while let last = word.last, word.count > 1, ".,;!?".contains(last) { word.removeLast() }
        return word
    }

    static func tags(_ raw: String) -> [String] {
        var seen: [String] = []
        var list = raw
        for word in [" and ", " und ", " et ", " y ", " & "] { list = list.replacing(word, with: ",") }
        for piece in list.split(whereSeparator: { $0 == "," || $0 == ";" || $0 == "\n" }) {
            let tag = tag(ASCII.trimmed(piece))
            if !tag.isEmpty, !seen.contains(tag), seen.count < 20 { seen.append(tag) }
        }
        return seen
    }

    /// One word of a tag's alphabet: letters and digits of any script, hyphens between words.
    public static func tag(_ text: String) -> String {
        var out = ""
        for scalar in text.lowercased().unicodeScalars.prefix(40) {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                out.unicodeScalars.append(scalar)
            } else if scalar == " " || scalar == "-" || scalar == "_", !out.isEmpty, !out.hasSuffix("-") {
                out += "-"
            }
        }
        while out.hasSuffix("-") { out.removeLast() }
        return out
    }
}
