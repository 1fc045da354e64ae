import CSuffix
import Mail

extension OrganisationalDomains {
    /// By the Public Suffix List of this machine (Debian's `publicsuffix`), through libpsl.
    public static let publicSuffixList = OrganisationalDomains { domain in
        gp_suffix_registrable(domain).map { String(cString: $0) }
    }
}
