// Organisational domains by the Public Suffix List, with libpsl. No header of libpsl is included here.
#ifndef GUILDPOST_CSUFFIX_H
#define GUILDPOST_CSUFFIX_H

/// The newest list on this machine: the distribution's file, else the one built into the library. Read once; safe
/// from any thread afterwards. Returns 0 when there is none at all.
int gp_suffix_prepare(void);

/// The registrable domain of a lower-case ASCII domain ("mail.example.co.uk" → "example.co.uk"), a pointer into
/// `domain`; NULL when the domain is a public suffix itself or the list is missing.
const char *gp_suffix_registrable(const char *domain);

#endif
