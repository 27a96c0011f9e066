// Starts a real server of the AT Protocol with its directory and, where PostgreSQL
// and Redis are named, the service behind Bluesky's lists; fills it with people who
// do not exist; and prints one line of JSON with the addresses. It runs until it is
// told to end. DEV_ENV is the folder with node_modules/@atproto/dev-env.
import http from 'node:http'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const at = (name) => pathToFileURL(path.join(process.env.DEV_ENV, 'node_modules', name, 'dist/index.js')).href
const { TestNetwork, TestNetworkNoAppView } = await import(at('@atproto/dev-env'))

const whole = Boolean(process.env.DB_POSTGRES_URL && process.env.REDIS_HOST)
const pds = process.env.PDS_PORT ? { port: Number(process.env.PDS_PORT) } : {}
const network = whole ? await TestNetwork.create({ pds, dbPostgresSchema: 'probity' }) : await TestNetworkNoAppView.create({ pds })
const people = {}
for (const [handle, name, bio] of [['moira.test', 'Móira Quill', 'GP in Ballyhale.\nViews my own.'], ['zoe.test', 'Zoë Placeholder', 'Kettles and choirs'], ['sean.test', 'Seán Sample', ''], ['nuala.test', 'Nuala Nonesuch', 'Retired']]) {
  const agent = network.pds.getAgent()
  await agent.createAccount({ handle, email: handle.replace('.', '@') + '.example', password: 'kettle-' + handle })
  await agent.app.bsky.actor.profile.create({ repo: agent.assertDid }, { displayName: name, description: bio, createdAt: new Date().toISOString() })
  people[handle] = agent
}
const moira = people['moira.test']
const zoe = people['zoe.test'] // muted
const sean = people['sean.test'] // blocked
const nuala = people['nuala.test']

const put = (agent, collection, rkey, record) =>
  agent.com.atproto.repo.putRecord({ repo: agent.assertDid, collection, rkey, record: { $type: collection, ...record }, validate: false })
const posts = []
for (let n = 1; n <= 130; n++) {
  posts.push(await moira.post({ text: `Kettle number ${n}`, langs: ['en-IE'] }))
}
const first = posts[0]
const answer = await zoe.post({ text: 'Which of them whistles, @moira.test?', reply: { root: first, parent: first },
  facets: [{ index: { byteStart: 24, byteEnd: 35 }, features: [{ $type: 'app.bsky.richtext.facet#mention', did: moira.assertDid }] }] })
await moira.post({ text: 'The third one.', reply: { root: first, parent: answer } })
await nuala.post({ text: 'Is that yours?', reply: { root: first, parent: first } })
await nuala.post({ text: 'Read what @moira.test says', facets: [{ index: { byteStart: 10, byteEnd: 21 }, features: [{ $type: 'app.bsky.richtext.facet#mention', did: moira.assertDid }] }] })
await nuala.post({ text: 'This, on kettles', embed: { $type: 'app.bsky.embed.record', record: posts[1] } })
await moira.follow(zoe.assertDid)
await zoe.follow(moira.assertDid)
await sean.follow(moira.assertDid)
await moira.like(answer.uri, answer.cid)
await moira.repost(answer.uri, answer.cid)
await moira.app.bsky.graph.block.create({ repo: moira.assertDid }, { subject: sean.assertDid, createdAt: new Date().toISOString() })
await put(moira, 'chat.bsky.actor.declaration', 'self', { allowIncoming: 'following' })
await put(moira, 'app.bsky.notification.declaration', 'self', { allowSubscriptions: 'mutuals' })
await put(moira, 'app.bsky.feed.threadgate', first.uri.split('/').pop(), { post: first.uri, allow: [], createdAt: new Date().toISOString() })
await put(moira, 'com.example.notes', 'one', { words: 'Of another app' })
if (whole) {
  await moira.mute(zoe.assertDid)
  await moira.app.bsky.actor.putPreferences({ preferences: [
    { $type: 'app.bsky.actor.defs#postInteractionSettingsPref', threadgateAllowRules: [{ $type: 'app.bsky.feed.threadgate#followingRule' }] },
    { $type: 'app.bsky.actor.defs#adultContentPref', enabled: false },
    { $type: 'app.bsky.actor.defs#mutedWordsPref', items: [{ value: 'tea', targets: ['content'] }] },
  ] })
  await network.processAll()
}

// Messages are kept by a service of Bluesky's own, whose program is not public. This
// one stands in for it, so that what the server passes on, and for whom, is real.
const chatDID = 'did:web:api.bsky.chat'
const said = (id, who, text, sentAt) => ({ $type: 'chat.bsky.convo.defs#messageView', id, rev: id, sender: { did: who }, text, sentAt })
const chat = http.createServer((req, res) => {
  const url = new URL(req.url, 'http://localhost')
  const method = url.pathname.replace('/xrpc/', '')
  const claims = JSON.parse(Buffer.from((req.headers.authorization || '..').split('.')[1], 'base64url').toString() || '{}')
  const answer = (status, body) => { res.writeHead(status, { 'content-type': 'application/json' }); res.end(JSON.stringify(body)) }
  if (claims.aud !== chatDID || claims.lxm !== method || claims.iss !== moira.assertDid) {
    return answer(401, { error: 'BadJwt', message: 'not for this service' })
  }
  switch (method) {
    case 'chat.bsky.convo.listConvos':
      return answer(200, { convos: url.searchParams.get('status') !== 'accepted' ? [] : [{ id: 'c1', rev: 'r1', muted: false, unreadCount: 0, status: 'accepted',
        members: [{ did: moira.assertDid, handle: 'moira.test' }, { did: zoe.assertDid, handle: 'zoe.test', displayName: 'Zoë Placeholder' }] }] })
    case 'chat.bsky.convo.getMessages':
      return answer(200, { messages: [said('m2', moira.assertDid, 'The third.', '2026-03-01T10:01:00.000Z'), said('m1', zoe.assertDid, 'Which kettle?', '2026-03-01T10:00:00.000Z')] })
  }
  answer(501, { error: 'MethodNotImplemented', message: 'Method Not Implemented' })
})
await new Promise((done) => chat.listen(0, 'localhost', done))
const resolver = network.pds.ctx.idResolver.did
const resolve = resolver.resolve.bind(resolver)
resolver.resolve = async (did, ...more) => did !== chatDID ? resolve(did, ...more) : { id: did,
  service: [{ id: '#bsky_chat', type: 'BskyChatService', serviceEndpoint: `http://localhost:${chat.address().port}` }] }

const made = await moira.com.atproto.server.createAppPassword({ name: 'probity', privileged: true })
console.log(JSON.stringify({ pds: network.pds.url, plc: network.plc.url, appview: whole ? network.bsky.url : '', handle: 'moira.test', did: moira.assertDid,
  password: 'kettle-moira.test', app_password: made.data.password, zoe: zoe.assertDid, sean: sean.assertDid, nuala: nuala.assertDid, first: first.uri, third: posts[2].uri }))
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => process.exit(0))
}
