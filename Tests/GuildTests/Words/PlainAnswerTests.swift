import Mail
import Testing

@testable import Guild

@Suite("Answers to yes-or-no questions")
struct PlainAnswerTests {
    @Test(
        "by the first word, in many languages",
        arguments: [
            ("Yes", "Re: Did you write this?", PlainAnswer.yes), ("yes.", "", .yes), ("YES!!", "", .yes),
            ("Yep, it was me", "", .yes), ("I did.", "", .yes), ("Ja, das war ich.", "", .yes),
            ("Oui, c'est moi", "", .yes),
            ("Sí", "", .yes), ("Да, это я", "", .yes), ("はい。", "", .yes), ("是的", "", .yes),
            ("\"yes\"", "", .yes), ("*Yes*", "", .yes), ("yes, mine", "", .mine), ("Mine", "", .mine),
            ("Ja, meine", "", .mine), ("no", "", .no), ("no, I didn't!", "", .no), ("I did not", "", .no),
            ("I didn't write that", "", .no), ("Nein!", "", .no), ("Non merci", "", .no), ("Нет", "", .no),
            ("いいえ", "", .no),
            ("What is this?", "Re: Did you write this?", .unclear), ("", "Re: Did you write this?", .unclear),
            ("", "yes", .yes), ("", "Re: no", .no), ("", "do.aaaa yes", .yes), ("Jane Doe\nSchool", "yes", .yes),
            ("No", "yes", .no), ("", "Yes we can meet on Monday", .unclear), ("Yesterday I was away", "", .unclear),
            ("Nobody told me", "", .unclear), ("I am away until Monday", "", .unclear), ("mine craft", "", .unclear),
            ("I wrote it.", "", .yes), ("It was me", "", .yes), ("I have written this", "", .yes),
            ("Yes, it was me. See you on Monday!", "", .yes), ("Yes\n\nJane Doe\nSchool", "", .yes),
            ("Yes, it is mine", "", .yes), ("Si", "", .yes), ("Claro", "", .yes),
            ("Absolutely not!", "", .no), ("Certainly not.", "", .no), ("Claro que no", "", .no),
            ("Certo che no", "", .no), ("No puedo", "", .no), ("It wasn’t me", "", .no),
            ("OK, but that was not me", "", .unclear), ("Yes? I never wrote that", "", .unclear),
            ("Ja tego nie pisałem", "", .unclear), ("Já disse que não", "", .unclear),
            ("Hej! Jag har inte skrivit detta", "", .unclear), ("Hej, jag är på semester", "", .unclear),
            ("Da ich im Urlaub bin, lese ich keine Mails", "", .unclear),
            ("Sure, I will answer as soon as I am back from my holidays", "", .unclear),
            ("I am not sure", "yes", .unclear), ("Yes? Who is this?", "", .unclear),
            ("Ok, who wrote this", "", .unclear), ("Yes, please delete it", "", .unclear),
            ("Ja, bitte löschen", "", .unclear), ("Oui, supprimez-le", "", .unclear),
            ("Yes, that was someone else", "", .unclear), ("Yes, this is phishing", "", .unclear),
            ("Of course this is a scam", "", .unclear), ("Natürlich Betrug", "", .unclear),
            ("I did get your letter, and somebody else must have written that", "", .unclear),
            ("I wrote you already that my account was stolen", "", .unclear),
            ("Okay, I'll look tomorrow", "", .unclear),
            ("Please delete that mail", "Yes", .unclear), ("Hello, I am away. Please ask Tom", "Re: yes", .unclear),
            ("Hi, what is this about?", "Re: yes", .unclear),
        ] as [(String, String, PlainAnswer)])
    func answers(text: String, subject: String, answer: PlainAnswer) {
        #expect(PlainAnswer(text: text, subject: subject) == answer)
    }
}
