// Package oauth signs the owner in to a network, keeps the sign-in good, and
// gives it back.
//
// There are four ways to a token. Each ends in an [App], which is what the
// network knows Probity as, and an [oauth2.Token]; both are kept, and are secret.
//
//   - [WayCode], [SignIn.Do]: the owner agrees in their own browser, which brings
//     a code back to an address on this machine (RFC 6749, RFC 7636, RFC 8252).
//     Where the network takes only an address elsewhere ([Config.Paste]), or shows
//     the code ([OutOfBand]), or the browser runs on another machine, the owner
//     pastes where it ended up. The code is then exchanged for the token.
//   - [WayDevice], [SignIn.Device]: the owner types a short code on a page that
//     they open on any device, and Probity asks until they have (RFC 8628).
//   - [WayToken], [Pasted]: the owner copies a token from the network's own pages.
//   - [WayPassword]: the network trades a password made for apps alone for a
//     token, each in its own manner.
//
// [Config] says in which of these a network differs from the standards: other
// names, other separators, another challenge, a request that is left with the
// server beforehand (RFC 9126), tokens that are bound to a key (RFC 9449) or that
// must be traded once more for one that lives longer.
//
// [Client] then reads with the token and renews it, and [Revoke] gives it back.
// [Discover] asks a server of the owner's choice how to sign in there, and [Guard]
// keeps such a server from leading Probity into private networks.
//
// Secrets - tokens, codes, the app's secret, keys - travel over TLS only, to the
// server they are meant for, and never after a redirect to another. No error,
// hint, line, page or printed value of this package shows one.
package oauth
