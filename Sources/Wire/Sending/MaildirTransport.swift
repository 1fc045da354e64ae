import Foundation
import Glibc
import Mail

/// Letters into a Maildir, one file for each recipient, with the envelope in Return-Path and Delivered-To.
public actor MaildirTransport: MailTransport {
    private let executor = BlockingExecutor(label: "maildir-out")
    public nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    private let maildir: Maildir
    private var number = 0
    private var isMade = false

    public init(path: String) { maildir = Maildir(path) }

    public func submit(_ letters: [OutgoingLetter]) async -> [SubmissionOutcome] {
        var outcomes: [SubmissionOutcome] = []
        for letter in letters {
            do {
                if !isMade { try maildir.make() }
                isMade = true
                number += 1
                let envelope = "Return-Path: <\(letter.returnPath)>\r\nDelivered-To: \(letter.recipient)\r\n"
                let name = try maildir.deliver(Array(envelope.utf8) + letter.bytes, number: number)
                outcomes.append(.accepted("written as \(name)"))
            } catch {
                outcomes.append(.notTried(error.sentence))
            }
        }
        return outcomes
    }

    public func probe() async throws(TransportError) -> [String] {
        do { try maildir.make() } catch { throw .unreachable(error.sentence) }
        return ["Maildir \(maildir.path)"]
    }

    public func close() async {}
}
