import Foundation
import Guild
import Mail
import TOMLKit
import Wire

/// Reads `config.toml` key by key. A key nobody asked for is a mistake of the host's, and said so with its line
/// and the nearest right key.
struct ConfigurationFile {
    let name: String
    private let table: TOMLTable
    private let lines: [String]
    private var asked: [String: Set<String>] = [:]
    /// Relative paths are relative to the file's own directory.
    private let directory: String

    init(text: String, name: String, directory: String) throws(ConfigurationError) {
        self.name = name
        self.directory = directory
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        do {
            table = try TOMLTable(string: text)
        } catch let error as TOMLParseError {
            throw ConfigurationError(file: name, line: error.source.begin.line, what: "\(error.description)")
        } catch {
            throw ConfigurationError(file: name, line: nil, what: "\(error)")
        }
    }

    // MARK: Values

    private mutating func value(_ section: String, _ key: String) throws(ConfigurationError) -> (
        any TOMLValueConvertible
    )? {
        asked[section, default: []].insert(key)
        guard let found = table[section] else { return nil }
        guard let inner = found.table else { throw problem(section, nil, "[\(section)] must be a section") }
        return inner[key]
    }

    mutating func text(_ section: String, _ key: String) throws(ConfigurationError) -> String? {
        guard let value = try value(section, key) else { return nil }
        guard let text = value.string else { throw problem(section, key, "`\(key)` must be text in quotes") }
        return text.isEmpty ? nil : text
    }

    mutating func required(_ section: String, _ key: String, _ example: String) throws(ConfigurationError) -> String {
        guard let text = try text(section, key) else {
            throw problem(section, nil, "[\(section)] needs `\(key)`, for example \(key) = \"\(example)\"")
        }
        return text
    }

    mutating func number(
        _ section: String, _ key: String, default standard: Int, in range: ClosedRange<Int>
    ) throws(ConfigurationError) -> Int {
        guard let value = try value(section, key) else { return standard }
        guard let number = value.int else {
            throw problem(section, key, "`\(key)` must be a whole number, without quotes")
        }
        guard range.contains(number) else {
            throw problem(
                section, key, "`\(key)` must be between \(range.lowerBound) and \(range.upperBound), not \(number)")
        }
        return number
    }

    mutating func numbers(
        _ section: String, _ key: String, default standard: [Int], in range: ClosedRange<Int>
    ) throws(ConfigurationError) -> [Int] {
        guard let value = try value(section, key) else { return standard }
        let numbers = value.array?.map(\.int)
        guard let numbers, numbers.count <= 10, numbers.allSatisfy({ $0.map(range.contains) ?? false }) else {
            throw problem(
                section, key,
                "`\(key)` must be a list of whole numbers from \(range.lowerBound) to \(range.upperBound), for example \(key) = \(standard)"
            )
        }
        return numbers.compactMap { $0 }
    }

    /// true, false, or "found" (nil).
    mutating func foundFlag(_ section: String, _ key: String) throws(ConfigurationError) -> Bool? {
        guard let value = try value(section, key), value.string != "found" else { return nil }
        guard let flag = value.bool else { throw problem(section, key, "`\(key)` must be true, false or \"found\"") }
        return flag
    }

    mutating func flag(_ section: String, _ key: String, default standard: Bool) throws(ConfigurationError) -> Bool {
        guard let value = try value(section, key) else { return standard }
        guard let flag = value.bool else { throw problem(section, key, "`\(key)` must be true or false") }
        return flag
    }

    mutating func list(_ section: String, _ key: String) throws(ConfigurationError) -> [String]? {
        guard let value = try value(section, key) else { return nil }
        guard let array = value.array else { throw problem(section, key, "`\(key)` must be a list: [\"…\", \"…\"]") }
        var texts: [String] = []
        for element in array {
            guard let text = element.string else {
                throw problem(section, key, "`\(key)` must be a list of texts in quotes")
            }
            texts.append(text)
        }
        return texts.isEmpty ? nil : texts
    }

    mutating func choice<T: RawRepresentable & CaseIterable>(
        _ section: String, _ key: String, default standard: T
    ) throws(ConfigurationError) -> T where T.RawValue == String {
        guard let text = try text(section, key) else { return standard }
        guard let value = T(rawValue: text) else {
            let names = T.allCases.map(\.rawValue)
            let hint = Nearest.name(to: text, among: names).map { " Did you mean \"\($0)\"?" } ?? ""
            throw problem(section, key, "`\(key)` is one of \(names.joined(separator: ", ")), not \"\(text)\".\(hint)")
        }
        return value
    }

    mutating func path(_ section: String, _ key: String) throws(ConfigurationError) -> String? {
        try text(section, key).map(absolute)
    }

    func absolute(_ path: String) -> String { path.hasPrefix("/") ? path : "\(directory)/\(path)" }

    // MARK: Mistakes

    func problem(_ section: String, _ key: String?, _ what: String) -> ConfigurationError {
        ConfigurationError(file: name, line: line(of: section, key), what: what)
    }

    /// Where a section, or a key in it, stands.
    private func line(of section: String, _ key: String?) -> Int? {
        var current = ""
        var heading: Int?
        for (index, line) in lines.enumerated() {
            let text = line.trimmingCharacters(in: .whitespaces)
            if text.hasPrefix("["), let close = text.firstIndex(of: "]") {
                current = String(text[text.index(after: text.startIndex)..<close])
                if current == section { heading = index + 1 }
            } else if current == section, let key, let equals = text.firstIndex(of: "=") {
                let name = text[..<equals].trimmingCharacters(in: CharacterSet(charactersIn: " \t\""))
                if name == key { return index + 1 }
            }
        }
        return heading
    }

    /// After all keys have been asked for: is there one that nobody knows?
    func refuseUnknown() throws(ConfigurationError) {
        for section in table.keys.sorted() {
            guard let known = asked[section] else {
                let hint = Nearest.name(to: section, among: asked.keys).map { " Did you mean [\($0)]?" } ?? ""
                throw problem(section, nil, "there is no section [\(section)].\(hint)")
            }
            for key in (table[section]?.table?.keys ?? []).sorted() where !known.contains(key) {
                if let hint = Nearest.name(to: key, among: known) {
                    throw problem(section, key, "there is no key `\(key)` in [\(section)]. Did you mean `\(hint)`?")
                }
                let elsewhere = asked.first { $0.value.contains(key) }?.key
                let hint =
                    elsewhere.map { " It belongs in [\($0)]." }
                    ?? " Known are: \(known.sorted().joined(separator: ", "))."
                throw problem(section, key, "there is no key `\(key)` in [\(section)].\(hint)")
            }
        }
    }
}
