import ArgumentParser
import Foundation
import Gateway
import Guild
import Mail
import Store

func plain(_ handle: String) -> String {
    ASCII.lowered(handle.hasPrefix("@") ? String(handle.dropFirst()) : handle)
}

/// Somebody who is known here, by handle or by an address of theirs.
func person(_ who: String, _ snapshot: Snapshot) throws -> Person? {
    try who.contains("@") && !who.hasPrefix("@")
        ? snapshot.person(spelled: who) : snapshot.person(handle: plain(who))
}

func mailbox(_ text: String) throws -> MailAddress {
    let found = MailReading.addresses(text, limit: 2)
    guard found.count == 1 else {
        throw Stop(.usage, "\"\(text)\" is not one mail address; write 'Jane Doe <jane@example.org>'")
    }
    return found[0]
}
