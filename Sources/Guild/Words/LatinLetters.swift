/// The Latin letters that names and words in Europe are made of, each without its marks.
enum LatinLetters {
    static let plain: [Unicode.Scalar: String] = {
        var table: [Unicode.Scalar: String] = [:]
        for (plain, marked) in [
            "a": "àáâãäåāăąÀÁÂÃÄÅĀĂĄ", "c": "çćĉċčÇĆĈĊČ", "d": "ďđĎĐðÐ", "e": "èéêëēĕėęěÈÉÊËĒĔĖĘĚ", "g": "ĝğġģĜĞĠĢ",
            "h": "ĥħĤĦ",
            "i": "ìíîïĩīĭįıÌÍÎÏĨĪĬĮİ", "j": "ĵĴ", "k": "ķĶ", "l": "ĺļľŀłĹĻĽĿŁ", "n": "ñńņňÑŃŅŇ",
            "o": "òóôõöøōŏőÒÓÔÕÖØŌŎŐ",
            "r": "ŕŗřŔŖŘ", "s": "śŝşšŚŜŞŠ", "t": "ţťŧŢŤŦ", "u": "ùúûüũūŭůűųÙÚÛÜŨŪŬŮŰŲ", "w": "ŵŴ", "y": "ýÿŷÝŶŸ",
            "z": "źżžŹŻŽ",
            "ss": "ß", "ae": "æÆ", "oe": "œŒ", "th": "þÞ",
        ] {
            for scalar in marked.unicodeScalars { table[scalar] = plain }
        }
        return table
    }()
}
