// Organisational domains by the Public Suffix List, with libpsl. No header of libpsl is included here.
#ifndef GUILDPOST_CSUFFIX_H
#define GUILDPOST_CSUFFIX_H

/// The newest list on this machine: the distribution's file, else the one built into the library. Read once; safe
/// from any thread afterwards. Returns 0 when there is none at all.
int gp_suffix_prepare(void);

/// Where the registrable domain of a lower-case ASCII domain begins in it, in octets ("mail.example.co.uk" → 5); -1 when
/// the domain is a public suffix itself or the list is missing. A number, not a pointer: libpsl answers with a pointer
/// into its argument, which is gone before a caller in another language reads it.
long gp_suffix_registrable(const char *domain);

#endif
