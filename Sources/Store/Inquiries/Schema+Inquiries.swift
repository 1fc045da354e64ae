extension Schema {
    /// Mails that people read and answer through us.
    static let inquiries = """
        CREATE TABLE inquiry (
            id INTEGER PRIMARY KEY,
            arrivalID INTEGER NOT NULL REFERENCES arrival(id),
            personID INTEGER REFERENCES person(id) ON DELETE CASCADE,  -- NULL: not known here
            name TEXT NOT NULL,
            address TEXT NOT NULL,
            addressKey TEXT NOT NULL,
            domain TEXT NOT NULL,
            groupID INTEGER REFERENCES practiceGroup(id) ON DELETE SET NULL,  -- whose facilitators read it; NULL: the host
            desk TEXT NOT NULL CHECK (desk IN ('facilitators', 'host')),
            hostKey TEXT,
            askedAt INTEGER NOT NULL,
            answeredAt INTEGER
        ) STRICT;
        CREATE INDEX inquiry_asked ON inquiry(askedAt);
        CREATE INDEX inquiry_person ON inquiry(personID) WHERE personID IS NOT NULL;
        CREATE INDEX inquiry_silent ON inquiry(askedAt) WHERE answeredAt IS NULL AND desk = 'facilitators';
        -- What went through, to count it.
        CREATE TABLE inquiryWord (
            inquiryID INTEGER NOT NULL REFERENCES inquiry(id) ON DELETE CASCADE,
            at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX inquiryWord_at ON inquiryWord(inquiryID, at);
        """
}
