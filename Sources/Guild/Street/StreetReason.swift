/// What any mail may be, whatever it wants.
public enum StreetReason: String, Sendable, CaseIterable {
    case unverifiedAuthor, failedAuthentication, unknownSender, severalAuthors, otherAddress, noAuthor, markedSpam,
        seemsAutomatic, automatic, ourOwnLetter, otherList, duplicate, inJunk, tokenWon, notForUs, throughList,
        droppedByHost,
        ourFailure, noSuchGroup, noSuchRoom, notYetHere, deadLink, encrypted, recalled

    var sentence: String {
        switch self {
        case .unverifiedAuthor: "the receiving server does not vouch for its author"
        case .failedAuthentication: "the receiving server says that its author is forged (DMARC failed)"
        case .unknownSender: "nobody here has this address, and the server does not vouch for it"
        case .severalAuthors: "it names several authors"
        case .otherAddress: "it came with somebody's personal reply address from an address that is not theirs"
        case .noAuthor: "it names no author that can be read"
        case .markedSpam: "the receiving server calls it spam"
        case .seemsAutomatic: "it reads like a machine's, though nothing in its header says that a machine wrote it"
        case .automatic: "a machine wrote it"
        case .ourOwnLetter: "it is one of our own letters coming back"
        case .otherList: "it comes from another mailing list"
        case .duplicate: "it had already been handled"
        case .inJunk: "it lay in the junk folder, and stays there"
        case .tokenWon: "the same mail reached its thread by a reply address"
        case .notForUs: "none of our addresses was found in it"
        case .throughList: "another list passed it on: nobody vouches for who wrote it"
        case .droppedByHost: "the host dropped it"
        case .ourFailure: "Guildpost itself failed on it; the log says more"
        case .noSuchGroup: "there is no group of this name"
        case .noSuchRoom: "there is no such address here"
        case .notYetHere: "this address is kept for a part of Guildpost that is not open here"
        case .deadLink: "its reply address is not valid"
        case .encrypted: "is encrypted; nobody here can read it"
        case .recalled: "asks to take a mail back, which nothing can do once it has gone out"
        }
    }
}
