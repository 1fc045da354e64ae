import CSuffix
import Mail

extension OrganisationalDomains {
    /// By the Public Suffix List of this machine (Debian's `publicsuffix`), through libpsl.
    public static let publicSuffixList = OrganisationalDomains { domain in
        let offset = gp_suffix_registrable(domain)
        guard offset >= 0, offset < domain.utf8.count else { return nil }
        return String(decoding: domain.utf8.dropFirst(offset), as: UTF8.self)
    }
}
