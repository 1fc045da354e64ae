import Foundation
import Guild

/// The frozen list of people in an `audience` row.
enum Audience {
    static func blob(_ people: [PersonID]) -> Data {
        var data = Data(capacity: people.count * 8)
        for person in people { withUnsafeBytes(of: person.rawValue.littleEndian) { data.append(contentsOf: $0) } }
        return data
    }

    static func people(_ data: Data, from: Int = 0, limit: Int = .max) -> [PersonID] {
        let total = data.count / 8
        guard from < total else { return [] }
        let end = limit < total - from ? from + limit : total
        return data.withUnsafeBytes { buffer in
            (from..<end).map {
                PersonID(Int64(littleEndian: buffer.loadUnaligned(fromByteOffset: $0 * 8, as: Int64.self)))
            }
        }
    }
}
