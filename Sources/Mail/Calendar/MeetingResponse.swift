/// Outlook's answer to an invitation where it comes as a winmail.dat instead of a calendar.
///
/// Made from an `application/ms-tnef` part; consumed by the reading of answers. Total: whatever does not fit ends the
/// reading. Source: [MS-OXTNEF] §2.1 (the stream), [MS-OXOCAL] §2.2.1.27 (the global object id), §2.2.8 (the classes).
public struct MeetingResponse: Sendable, Equatable {
    public var uid: String
    /// RFC 5545 §3.2.12.
    public var status: String
    public var sequence: Int

    /// Nil where the stream is no answer, or of an invitation whose UID it does not tell.
    public init?(tnef bytes: [UInt8]) {
        guard bytes.count <= 2_000_000 else { return nil }
        var stream = TnefStream(bytes)
        guard stream.number(4) == 0x223E_9F78, stream.number(2) != nil else { return nil }
        var status: String?, uid: String?
        var sequence = 0
        // level, attribute and its type, length, value, checksum.
        for _ in 0..<500 {
            guard stream.number(1) != nil, let attribute = stream.number(4), let length = stream.number(4),
                let value = stream.take(length)
            else { break }
            _ = stream.number(2)
            switch attribute & 0xFFFF {
            case 0x8008:
                status = status ?? MeetingResponse.status(String(decoding: value.prefix { $0 != 0 }, as: UTF8.self))
            case 0x9003:
                var properties = TnefStream(Array(value))
                properties.readProperties { id, named, type, data in
                    switch (id, named) {
                    case (0x001A, _):
                        status =
                            status ?? MeetingResponse.status(String(decoding: data.filter { $0 != 0 }, as: UTF8.self))
                    // PidLidCleanGlobalObjectId, PidLidGlobalObjectId.
                    case (_, 0x23), (_, 0x03):
                        if type == 0x0102 { uid = uid ?? MeetingResponse.uid(Array(data)) }
                    case (_, 0x8201):
                        if type == 3, data.count >= 2 {
                            sequence = Int(data[data.startIndex]) | Int(data[data.startIndex + 1]) << 8
                        }
                    default: break
                    }
                }
            default: break
            }
        }
        guard let status, let uid else { return nil }
        self.init(uid: uid, status: status, sequence: sequence)
    }

    init(uid: String, status: String, sequence: Int) {
        self.uid = uid
        self.status = status
        self.sequence = sequence
    }

    private static func status(_ name: String) -> String? {
        let low = ASCII.lowered(name)
        if low.hasPrefix("ipm.schedule.meeting.resp.pos") || low.hasPrefix("ipm.microsoft schedule.mtgrespp") {
            return "ACCEPTED"
        }
        if low.hasPrefix("ipm.schedule.meeting.resp.tent") || low.hasPrefix("ipm.microsoft schedule.mtgrespa") {
            return "TENTATIVE"
        }
        if low.hasPrefix("ipm.schedule.meeting.resp.neg") || low.hasPrefix("ipm.microsoft schedule.mtgrespn") {
            return "DECLINED"
        }
        return nil
    }

    /// An invitation that Outlook did not make keeps its UID behind "vCal-Uid".
    private static func uid(_ id: [UInt8]) -> String? {
        let mark = Array("vCal-Uid".utf8) + [1, 0, 0, 0]
        if let hit = id.firstRange(of: mark) {
            let text = String(decoding: id[hit.upperBound...].prefix { $0 != 0 }, as: UTF8.self)
            return text.isEmpty || text.utf8.count > 300 ? nil : text
        }
        // One of Outlook's own, as it writes its UIDs.
        let hex = Array("0123456789ABCDEF".utf8)
        guard (36...300).contains(id.count) else { return nil }
        return String(decoding: id.flatMap { [hex[Int($0 >> 4)], hex[Int($0 & 15)]] }, as: UTF8.self)
    }
}

/// Little-endian numbers and runs of bytes, each only where there are enough.
private struct TnefStream {
    let bytes: [UInt8]
    var at = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func number(_ width: Int) -> Int? {
        guard at + width <= bytes.count else { return nil }
        defer { at += width }
        return (0..<width).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
    }

    mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
        guard count >= 0, count <= bytes.count - at else { return nil }
        defer { at += count }
        return bytes[at..<at + count]
    }

    /// The MAPI properties of an attribute: their id, the number of a named one, their type and first value.
    mutating func readProperties(_ body: (_ id: Int, _ named: Int?, _ type: Int, _ data: ArraySlice<UInt8>) -> Void) {
        guard let count = number(4) else { return }
        for _ in 0..<min(count, 2_000) {
            guard let type = number(2), let id = number(2) else { return }
            var named: Int?
            if id >= 0x8000 {
                guard take(16) != nil, let kind = number(4), let value = number(4) else { return }
                if kind == 0 {
                    named = value
                } else {
                    guard take((value + 3) & ~3) != nil else { return }
                }
            }
            let single = type & 0x0FFF
            let isMany = type & 0x1000 != 0
            let isLong = single == 0x1E || single == 0x1F || single == 0x102 || single == 0x0D
            var values = 1
            if isMany || isLong {
                guard let number = number(4), number <= 1_000 else { return }
                values = number
            }
            for index in 0..<values {
                let width: Int
                if isLong {
                    guard let length = number(4) else { return }
                    width = length
                } else {
                    switch single {
                    case 2, 11: width = 2
                    case 3, 4, 10: width = 4
                    case 5, 6, 7, 20, 64: width = 8
                    case 0x48: width = 16
                    default: return
                    }
                }
                guard let data = take(width), take((4 - width % 4) % 4) != nil else { return }
                if index == 0 { body(id, named, single, data) }
            }
        }
    }
}

extension Message {
    /// An answer to an invitation that Outlook wrapped into a winmail.dat.
    public var meetingResponse: MeetingResponse? {
        for part in parts.prefix(20)
        where part.type == "application/ms-tnef" || part.type == "application/vnd.ms-tnef"
            || part.filename.map({ ASCII.same($0, "winmail.dat") }) ?? false
        {
            if let found = MeetingResponse(tnef: part.bytes) { return found }
        }
        return nil
    }
}
