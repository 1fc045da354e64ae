import Guild
import Mail

/// Pictures that stand in a post's text, in its letter.
extension Composer {
    /// Of a letter, together: what is more is a link.
    static let mostOfPictures = 400_000
    /// As it came, where it was not made small.
    static let mostOfAPicture = 100_000
    /// What a letter is wide, for programs that know no other bound.
    static let widest = 560

    /// A picture as its letter shows it.
    struct Pictured {
        var picture: Draft.Picture
        var size: PictureSize?
        /// All of the file: it need not travel twice.
        var isWhole: Bool
    }

    /// By the number of their file: the small one that was made, or the file itself where that is small enough.
    /// Those in the text come first; below it those whose files are too large to travel.
    func pictures(of contribution: ContributionFacts) -> [Int: Pictured] {
        let inText = contribution.document?.pictures.compactMap(\.file) ?? []
        let below = contribution.attachments.filter { $0.bytes.isEmpty && $0.size > 0 }.map(\.position)
        var found: [Int: Pictured] = [:]
        var room = Composer.mostOfPictures
        for number in inText + below where found[number] == nil {
            guard let file = contribution.attachments.first(where: { $0.position == number }), file.danger == nil,
                let pictured = pictured(file, of: contribution.id), pictured.picture.file.bytes.count <= room
            else { continue }
            room -= pictured.picture.file.bytes.count
            found[number] = pictured
        }
        return found
    }

    private func pictured(_ file: AttachmentFacts, of post: ContributionID) -> Pictured? {
        let contentID = "\(post).\(file.position)@\(ours.domain)"
        if let small = file.small, !small.bytes.isEmpty {
            let name = file.filename.split(separator: ".").dropLast().joined(separator: ".")
            let jpeg = Draft.Attachment(
                filename: (name.isEmpty ? file.filename : name) + ".jpg", type: "image/jpeg", bytes: small.bytes)
            return Pictured(
                picture: Draft.Picture(contentID: contentID, file: jpeg),
                size: small.size.fitting(width: Composer.widest),
                isWhole: false)
        }
        guard !file.bytes.isEmpty, file.bytes.count <= Composer.mostOfAPicture, DocumentHTML.isDrawn(file.type),
            let head = PictureHead(file.bytes), head.kind != .heif
        else { return nil }
        let whole = Draft.Attachment(filename: file.filename, type: file.type, bytes: file.bytes)
        return Pictured(
            picture: Draft.Picture(contentID: contentID, file: whole), size: head.size?.fitting(width: Composer.widest),
            isWhole: true)
    }
}
