// A network of the strictest kind, made of the npm package oidc-provider: requests
// must be pushed, proven and challenged, refresh tokens change with each use, and
// the access tokens of one client live for a second. Run it where that package is
// installed:
//
//   npm install oidc-provider@9.13.3 && PORT=3911 node oidc-provider.mjs
import { randomBytes } from 'node:crypto'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

const require = createRequire(process.cwd() + '/')
const { default: Provider } = await import(pathToFileURL(require.resolve('oidc-provider')).href)
const port = Number(process.env.PORT ?? 3911)
const grants = ['authorization_code', 'refresh_token', 'urn:ietf:params:oauth:grant-type:device_code']
const common = {
  grant_types: grants, response_types: ['code'], application_type: 'native',
  redirect_uris: ['http://127.0.0.1/callback'], dpop_bound_access_tokens: true,
}

const provider = new Provider(`http://127.0.0.1:${port}`, {
  clients: [
    { ...common, client_id: 'public', token_endpoint_auth_method: 'none' },
    { ...common, client_id: 'short', token_endpoint_auth_method: 'none' },
    { ...common, client_id: 'basic', client_secret: 'client-secret-8f3k2', token_endpoint_auth_method: 'client_secret_basic' },
    { ...common, client_id: 'body', client_secret: 'client-secret-8f3k2', token_endpoint_auth_method: 'client_secret_post' },
  ],
  pkce: { required: () => true },
  features: {
    devInteractions: { enabled: true },
    deviceFlow: { enabled: true },
    revocation: { enabled: true },
    pushedAuthorizationRequests: { enabled: true, requirePushedAuthorizationRequests: true },
    dPoP: { enabled: true, nonceSecret: randomBytes(32), requireNonce: () => true },
  },
  issueRefreshToken: () => true,
  rotateRefreshToken: true,
  clockTolerance: 0,
  ttl: { AccessToken: (_ctx, _token, client) => (client.clientId === 'short' ? 1 : 600), RefreshToken: 3600, DeviceCode: 600, Grant: 3600, Interaction: 600, Session: 600 },
  findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
  cookies: { keys: [randomBytes(16).toString('hex')] },
})
for (const e of ['grant.error', 'pushed_authorization_request.error', 'revocation.error', 'authorization.error', 'userinfo.error', 'server_error']) {
  provider.on(e, (_, err) => console.error(e, err.error ?? '', err.error_description ?? err, err.error_detail ?? ''))
}
provider.listen(port, '127.0.0.1', () => console.log('ready'))
