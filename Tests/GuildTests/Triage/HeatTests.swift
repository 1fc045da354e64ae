import Guild
import Testing

@Suite("Heated threads")
struct HeatTests {
    @Test(
        "people who attack each other, tell off or ask for peace",
        arguments: [
            ["You never listen.", "How dare you say that to me?"],
            ["Das ist eine Frechheit.", "Ich bitte um Ruhe."],
            ["Please stop posting this here.", "I post what I like."],
            ["C'est une attaque personnelle.", "Mais non."],
            ["Your tone is rude.", "And yours is condescending."],
            ["Calm down, everybody."],
            ["Esto es ridículo.", "Y tú eres grosero."],
        ])
    func heated(posts: [String]) { #expect(Heat.isIn(posts)) }

    @Test(
        "who disagrees, is harsh about a thing or about themselves, or quotes somebody",
        arguments: [
            ["I do not think that this works.", "It works here, see the numbers.", "The numbers are wrong."],
            ["That was a stupid mistake of mine.", "No harm done."],
            ["stop(\"negative\") in line 3 ends it.", "Thanks!"],
            ["The new timetable is ridiculous.", "It is what it is."],
            ["> How dare you say that\nI have read it, and agree.", "So do I."],
            [], [""], ["WOULD YOU PLEASE SEND THE SHEET", "Here it is!!"],
        ])
    func calm(posts: [String]) { #expect(!Heat.isIn(posts)) }
}
