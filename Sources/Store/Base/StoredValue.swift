import Foundation
import Guild

/// What is kept as JSON: written and read key by key in the files called `Stored+ROOM`, never by the shape of a Swift type,
/// so that a renamed case changes nothing that waits in somebody's outbox.
enum StoredValue: Sendable, Equatable {
    case number(Int64)
    case bool(Bool)
    case text(String)
    case list([StoredValue])
    case fields(Fields)

    typealias Fields = [String: StoredValue]

    /// One case of a list and what belongs to it: `{"alert":{"_0":17}}`.
    static func named(_ name: String, _ fields: Fields = [:]) -> StoredValue { .fields([name: .fields(fields)]) }

    /// The name and the fields of one; nil where it is none.
    var named: (name: String, fields: Fields)? {
        guard case .fields(let all) = self, all.count == 1, let (name, value) = all.first,
            case .fields(let fields) = value
        else { return nil }
        return (name, fields)
    }

    var number: Int64? { if case .number(let number) = self { number } else { nil } }
    var bool: Bool? { if case .bool(let bool) = self { bool } else { nil } }
    var text: String? { if case .text(let text) = self { text } else { nil } }
    var list: [StoredValue]? { if case .list(let list) = self { list } else { nil } }
    var fields: Fields? { if case .fields(let fields) = self { fields } else { nil } }
    /// Nil where one of them is none.
    var texts: [String]? {
        list.flatMap { all in all.compactMap(\.text).count == all.count ? all.compactMap(\.text) : nil }
    }

    static func id(_ id: some Identifier) -> StoredValue { .number(id.rawValue) }
    static func texts(_ texts: [String]) -> StoredValue { .list(texts.map { .text($0) }) }
    static func word<Word: RawRepresentable>(_ word: Word) -> StoredValue where Word.RawValue == String {
        .text(word.rawValue)
    }
}

extension StoredValue.Fields {
    func id<ID: Identifier>(_ key: String) -> ID? { self[key]?.number.map { ID($0) } }
    func ids<ID: Identifier>(_ key: String) -> [ID]? {
        self[key]?.list.flatMap { all in
            let found = all.compactMap(\.number)
            return found.count == all.count ? found.map { ID($0) } : nil
        }
    }
    func text(_ key: String) -> String? { self[key]?.text }
    func int(_ key: String) -> Int? { self[key]?.number.flatMap { Int(exactly: $0) } }
    func word<Word: RawRepresentable>(_ key: String) -> Word? where Word.RawValue == String {
        self[key]?.text.flatMap { Word(rawValue: $0) }
    }

    /// Not there, and what cannot be read, are two things: the second is nil.
    func optional<Found>(_ key: String, _ read: (String) -> Found?) -> Found?? {
        guard self[key] != nil else { return .some(nil) }
        return read(key).map { .some($0) }
    }
}

extension StoredValue: Codable {
    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let bool = try? container.decode(Bool.self) {
            self = .bool(bool)
        } else if let number = try? container.decode(Int64.self) {
            self = .number(number)
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let list = try? container.decode([StoredValue].self) {
            self = .list(list)
        } else {
            self = .fields(try container.decode(Fields.self))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .number(let number): try container.encode(number)
        case .bool(let bool): try container.encode(bool)
        case .text(let text): try container.encode(text)
        case .list(let list): try container.encode(list)
        case .fields(let fields): try container.encode(fields)
        }
    }

    init?(json: String) {
        guard let value = try? JSONDecoder().decode(StoredValue.self, from: Data(json.utf8)) else { return nil }
        self = value
    }

    var json: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = .sortedKeys
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }
}
