import Mail

/// HEIF and AVIF: Exif and XMP are items of their own, named in a table. Their octets become zeros where they stand, so that
/// everything else keeps its place; which way up the picture is is a property of it, and stays.
///
/// Source: ISO/IEC 14496-12 §8.11 (meta, iloc, iinf), ISO/IEC 23008-12 Annex A.
extension PictureMetadata {
    /// Nil: broken, or without a table.
    static func heif(_ bytes: [UInt8]) -> [UInt8]? {
        let all = Boxes(bytes)
        guard let meta = all.first("meta", in: 0..<bytes.count) else { return nil }
        // A full box: version and flags come first.
        let inside = min(meta.lowerBound + 4, meta.upperBound)..<meta.upperBound
        guard let names = all.first("iinf", in: inside), let places = all.first("iloc", in: inside),
            let told = all.itemsThatTell(names), let extents = all.extents(of: told, places)
        else { return nil }
        let data = all.first("idat", in: inside)
        var out = bytes
        for extent in extents {
            let start = extent.isInData ? data?.lowerBound : 0
            guard let start, extent.offset <= bytes.count, extent.length <= bytes.count,
                start + extent.offset + extent.length <= (extent.isInData ? data?.upperBound ?? 0 : bytes.count)
            else { continue }
            for at in start + extent.offset..<start + extent.offset + extent.length { out[at] = 0 }
        }
        return out
    }

    private struct Boxes {
        let bytes: [UInt8]

        init(_ bytes: [UInt8]) { self.bytes = bytes }

        struct Extent {
            var offset: Int
            var length: Int
            var isInData: Bool
        }

        /// Of a width that is said to be none it is 0.
        func number(_ at: Int, _ octets: Int, before end: Int) -> Int? {
            octets == 0 ? 0 : PictureHead.number(bytes, at, octets: octets, before: end)
        }

        /// The content of the first box of a kind.
        func first(_ kind: String, in range: Range<Int>) -> Range<Int>? {
            var at = range.lowerBound
            while let said = number(at, 4, before: range.upperBound), at + 8 <= range.upperBound {
                var head = 8
                var length = said
                if said == 1 {
                    guard let long = number(at + 8, 8, before: range.upperBound) else { return nil }
                    (length, head) = (long, 16)
                } else if said == 0 {
                    length = range.upperBound - at
                }
                guard length >= head, length <= range.upperBound - at else { return nil }
                if bytes[at + 4..<at + 8].elementsEqual(kind.utf8) { return at + head..<at + length }
                at += length
            }
            return nil
        }

        /// The numbers of items that are Exif or XMP.
        func itemsThatTell(_ names: Range<Int>) -> Set<Int>? {
            guard let version = number(names.lowerBound, 1, before: names.upperBound) else { return nil }
            var told: Set<Int> = []
            var at = names.lowerBound + (version == 0 ? 6 : 8)
            while let length = number(at, 4, before: names.upperBound), length >= 8, length <= names.upperBound - at {
                let end = at + length
                defer { at = end }
                guard bytes[at + 4..<at + 8].elementsEqual("infe".utf8), let form = number(at + 8, 1, before: end),
                    form >= 2
                else { continue }
                let width = form == 2 ? 2 : 4
                guard let id = number(at + 12, width, before: end), at + 12 + width + 6 <= end else { continue }
                let kind = bytes[at + 12 + width + 2..<at + 12 + width + 6]
                if kind.elementsEqual("Exif".utf8) || kind.elementsEqual("mime".utf8) { told.insert(id) }
            }
            return told
        }

        /// Where those items stand.
        func extents(of items: Set<Int>, _ places: Range<Int>) -> [Extent]? {
            let end = places.upperBound
            var at = places.lowerBound
            guard let version = number(at, 1, before: end), version <= 2, let sizes = number(at + 4, 2, before: end)
            else { return nil }
            let (offsets, lengths, bases) = (sizes >> 12, sizes >> 8 & 15, sizes >> 4 & 15)
            let indices = version > 0 ? sizes & 15 : 0
            let wide = version == 2 ? 4 : 2
            guard let count = number(at + 6, wide, before: end) else { return nil }
            at += 6 + wide
            var found: [Extent] = []
            for _ in 0..<count {
                guard let id = number(at, wide, before: end) else { return nil }
                at += wide
                var method = 0
                if version > 0 {
                    guard let said = number(at, 2, before: end) else { return nil }
                    method = said & 15
                    at += 2
                }
                at += 2  // the file that holds it: this one
                guard let base = number(at, bases, before: end), let parts = number(at + bases, 2, before: end) else {
                    return nil
                }
                at += bases + 2
                for _ in 0..<parts {
                    at += indices
                    guard let offset = number(at, offsets, before: end),
                        let length = number(at + offsets, lengths, before: end)
                    else { return nil }
                    at += offsets + lengths
                    let sum = base.addingReportingOverflow(offset)
                    guard items.contains(id), method < 2, !sum.overflow else { continue }
                    found.append(Extent(offset: sum.partialValue, length: length, isInData: method == 1))
                }
                if at > end { return nil }
            }
            return found
        }
    }
}
