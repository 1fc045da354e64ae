/// A letter's bytes, frozen, with the places that differ from one recipient to the next.
///
/// Composed once; for each recipient `filled(by:)` copies the bytes and writes the tokens into the holes, so a
/// retry is byte-identical and a large audience costs one rendering. All holes have one width, that of a token.
public struct LetterForm: Sendable, Equatable {
    public var bytes: [UInt8]
    public var holes: [Hole]
    /// What is written for each recipient anew, since no hole is wide enough.
    public var calendar: CalendarInsert?

    public struct Hole: Sendable, Equatable {
        public static let width = 32
        public var offset: Int
        /// What fills it; the meaning of the number is the composer's.
        public var kind: UInt8
        /// What the token is about; nil in letters that were frozen before this was kept.
        public var thing: Int64?

        public init(offset: Int, kind: UInt8, thing: Int64?) {
            self.offset = offset
            self.kind = kind
            self.thing = thing
        }
    }

    public init(bytes: [UInt8], holes: [Hole]) {
        self.bytes = bytes
        self.holes = holes
    }

    /// Finds the placeholders that the composer left, and blanks them.
    init(bytes: [UInt8], placeholders: Placeholders) {
        var bytes = bytes
        var holes: [Hole] = []
        var at = 0
        while let hit = bytes.firstRange(of: placeholders.marker, from: at) {
            let start = hit.lowerBound - 2
            at = hit.upperBound
            guard start >= 0, start + Hole.width <= bytes.count,
                let (kind, thing) = placeholders.read(bytes[start..<start + Hole.width])
            else { continue }
            holes.append(Hole(offset: start, kind: kind, thing: thing))
            for index in start..<start + Hole.width { bytes[index] = UInt8(ascii: "x") }
            at = start + Hole.width
        }
        self.init(bytes: bytes, holes: holes)
    }

    /// The letter for one recipient. `fill` gives the 32 ASCII bytes for a hole's kind and thing.
    public func filled(by fill: (_ kind: UInt8, _ thing: Int64?) -> [UInt8]) -> [UInt8] {
        guard !holes.isEmpty else { return bytes }
        var copy = bytes
        var made: [Content: [UInt8]] = [:]
        copy.withUnsafeMutableBufferPointer { buffer in
            for hole in holes {
                let token: [UInt8]
                let content = Content(kind: hole.kind, thing: hole.thing)
                if let known = made[content] {
                    token = known
                } else {
                    token = fill(hole.kind, hole.thing)
                    precondition(token.count == Hole.width)
                    made[content] = token
                }
                for index in 0..<Hole.width { buffer[hole.offset + index] = token[index] }
            }
        }
        return copy
    }

    private struct Content: Hashable {
        var kind: UInt8
        var thing: Int64?
    }

    /// The form in which holes are stored: a mark, then ten octets a hole: offset, kind, thing; big endian.
    public var encodedHoles: [UInt8] {
        var out: [UInt8] = [LetterForm.withThings]
        for hole in holes {
            for shift in stride(from: 24, through: 0, by: -8) {
                out.append(UInt8(truncatingIfNeeded: hole.offset >> shift))
            }
            out.append(hole.kind)
            let thing = hole.thing ?? 0
            for shift in stride(from: 32, through: 0, by: -8) { out.append(UInt8(truncatingIfNeeded: thing >> shift)) }
        }
        return out
    }

    /// Also reads what was stored before things were: five octets a hole. No letter is 4 GB long, so the mark is
    /// never an offset's first octet.
    public static func decodedHoles(_ bytes: [UInt8]) -> [Hole] {
        func number(_ range: Range<Int>) -> Int64 { bytes[range].reduce(0) { $0 << 8 | Int64($1) } }
        guard bytes.first == withThings else {
            return stride(from: 0, to: bytes.count - bytes.count % 5, by: 5).map {
                Hole(offset: Int(number($0..<$0 + 4)), kind: bytes[$0 + 4], thing: nil)
            }
        }
        return stride(from: 1, to: bytes.count - (bytes.count - 1) % 10, by: 10).map {
            Hole(offset: Int(number($0..<$0 + 4)), kind: bytes[$0 + 4], thing: number($0 + 5..<$0 + 10))
        }
    }

    private static let withThings: UInt8 = 0xFE
}

/// Stand-ins for tokens while a letter is being written. They hold fresh chance, so nobody can write one into a
/// post beforehand, and digits that no token has.
public struct Placeholders: Sendable {
    let marker: [UInt8]

    /// `nonce`: 28 bytes of [a-z2-7], fresh for every letter.
    public init(nonce: String) {
        precondition(nonce.utf8.count == 28)
        marker = [UInt8(ascii: "9")] + Array(nonce.utf8.prefix(20)) + [UInt8(ascii: "1")]
    }

    /// 32 characters: kind, marker, thing. `kind` is 0…31, `thing` has 40 bits.
    public func text(_ kind: UInt8, about thing: Int64) -> String {
        let digits = (0..<8).map { Placeholders.digits[Int(thing >> (35 - 5 * Int64($0)) & 31)] }
        let head = [UInt8(ascii: "0"), Placeholders.digits[Int(kind & 31)]]
        return String(decoding: head + marker + digits, as: UTF8.self)
    }

    private static let digits = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)

    /// What one stands for. `bytes` has the width of a hole.
    func read(_ bytes: ArraySlice<UInt8>) -> (kind: UInt8, thing: Int64)? {
        guard bytes.first == UInt8(ascii: "0"), bytes.dropFirst(2).starts(with: marker),
            let kind = Placeholders.digits.firstIndex(of: bytes[bytes.startIndex + 1])
        else { return nil }
        var thing: Int64 = 0
        for byte in bytes.suffix(8) {
            guard let digit = Placeholders.digits.firstIndex(of: byte) else { return nil }
            thing = thing << 5 | Int64(digit)
        }
        return (UInt8(kind), thing)
    }

    func startsOne(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.count >= LetterForm.Hole.width && read(bytes.prefix(LetterForm.Hole.width)) != nil
    }
}
