import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { adjustableClock } from '../../src/test-guild/clock.ts'
import { startTestGuild, type TestGuild } from '../../src/test-guild/test-guild.ts'
import { PERMISSIONS } from '../../src/test-guild/world.ts'

let clock: ReturnType<typeof adjustableClock>
let guild: TestGuild
beforeEach(async () => {
  clock = adjustableClock()
  guild = await startTestGuild({ clock })
})
afterEach(() => guild.close())

async function call(method: string, path: string, body?: unknown, token = guild.world.application.token) {
  const headers = {
    authorization: `Bot ${token}`,
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  }
  const response = await fetch(`${guild.apiUrl}/v10${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, body: text === '' ? null : JSON.parse(text), headers: response.headers }
}
const general = () => guild.channel('general')
const post = (body: unknown) => call('POST', `/channels/${general()}/messages`, body)
const commands = () => `/applications/${guild.world.application.id}/commands`

describe('messages against the rules are refused with 50035', () => {
  const row = (buttons: unknown[]) => ({ type: 1, components: buttons })
  const button = (id: string, label = 'x') => ({ type: 2, style: 1, label, custom_id: id })
  it.each<[string, unknown, string]>([
    ['content over 2000', { content: 'x'.repeat(2001) }, 'content'],
    ['embed description over 4096', { embeds: [{ description: 'x'.repeat(4097) }] }, 'embeds.0.description'],
    ['embed title over 256', { embeds: [{ title: 'x'.repeat(257) }] }, 'embeds.0.title'],
    [
      '26 fields',
      { embeds: [{ fields: Array.from({ length: 26 }, () => ({ name: 'a', value: 'b' })) }] },
      'embeds.0.fields',
    ],
    ['an empty field value', { embeds: [{ fields: [{ name: 'a', value: '' }] }] }, 'embeds.0.fields.0.value'],
    ['eleven embeds', { embeds: Array.from({ length: 11 }, () => ({ title: 'a' })) }, 'embeds'],
    [
      'embeds over 6000 together',
      { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] },
      'embeds',
    ],
    [
      'six rows',
      { content: 'x', components: Array.from({ length: 6 }, (_, i) => row([button(String(i))])) },
      'components',
    ],
    [
      'six buttons in a row',
      { content: 'x', components: [row(Array.from({ length: 6 }, (_, i) => button(String(i))))] },
      'components.0',
    ],
    ['a custom id over 100', { content: 'x', components: [row([button('x'.repeat(101))])] }, 'components.0'],
    ['a custom id twice', { content: 'x', components: [row([button('a'), button('a')])] }, 'components'],
    ['a label over 80', { content: 'x', components: [row([button('a', 'x'.repeat(81))])] }, 'components.0'],
    [
      'content beside the newer components',
      { content: 'x', flags: 1 << 15, components: [{ type: 10, content: 'y' }] },
      'content',
    ],
    [
      'over 4000 of text in the newer components',
      {
        flags: 1 << 15,
        components: [
          { type: 10, content: 'x'.repeat(2500) },
          { type: 10, content: 'x'.repeat(1501) },
        ],
      },
      'components',
    ],
    [
      'a button that shows nothing',
      { content: 'x', components: [row([{ type: 2, style: 1, custom_id: 'a' }])] },
      'components',
    ],
    [
      'a select that cannot be satisfied',
      {
        content: 'x',
        components: [
          row([
            { type: 3, custom_id: 'a', min_values: 2, max_values: 1, options: [{ label: 'a', value: 'a' }] },
          ]),
        ],
      },
      'components',
    ],
    [
      'a select with a value twice',
      {
        content: 'x',
        components: [
          row([
            {
              type: 3,
              custom_id: 'a',
              options: [
                { label: 'a', value: 'a' },
                { label: 'b', value: 'a' },
              ],
            },
          ]),
        ],
      },
      'components',
    ],
    ['an empty embed', { content: 'x', embeds: [{}] }, 'embeds.0'],
    [
      'mentions both parsed and listed',
      { content: 'x', allowed_mentions: { parse: ['users'], users: ['123456789012345678'] } },
      'allowed_mentions',
    ],
  ])('%s', async (_, body, path) => {
    const { status, body: error } = await post(body)
    expect([status, error.code, error.message]).toEqual([400, 50035, 'Invalid Form Body'])
    const place = path.split('.').reduce((node, key) => node?.[key], error.errors)
    expect(place).toBeDefined()
  })

  it('and an empty one with 50006, edited to be so or not', async () => {
    expect((await post({ content: '  ' })).body.code).toBe(50006)
    const { id } = (await post({ content: 'x' })).body
    expect((await call('PATCH', `/channels/${general()}/messages/${id}`, { content: '' })).body.code).toBe(
      50006,
    )
  })
})

describe('commands against the rules are refused with 50035', () => {
  const option = (name: string, more = {}) => ({ type: 3, name, description: 'x', ...more })
  it.each<[string, unknown]>([
    ['a name in upper case', { name: 'Ask', description: 'x' }],
    ['a name with a space', { name: 'a b', description: 'x' }],
    ['no description', { name: 'ask' }],
    ['a description over 100', { name: 'ask', description: 'x'.repeat(101) }],
    [
      'a required option behind an optional one',
      { name: 'ask', description: 'x', options: [option('a'), option('b', { required: true })] },
    ],
    ['two options of one name', { name: 'ask', description: 'x', options: [option('a'), option('a')] }],
    [
      '26 choices',
      {
        name: 'ask',
        description: 'x',
        options: [
          option('a', {
            choices: Array.from({ length: 26 }, (_, i) => ({ name: String(i), value: String(i) })),
          }),
        ],
      },
    ],
    [
      'choices and autocomplete together',
      {
        name: 'ask',
        description: 'x',
        options: [option('a', { autocomplete: true, choices: [{ name: 'a', value: 'a' }] })],
      },
    ],
  ])('%s', async (_, body) => expect((await call('POST', commands(), body)).body.code).toBe(50035))

  it('and 101 of them with 30032', async () => {
    const all = Array.from({ length: 101 }, (_, i) => ({ name: `c${i}`, description: 'x' }))
    expect((await call('PUT', commands(), all)).body.code).toBe(30032)
    expect((await call('PUT', commands(), all.slice(1))).status).toBe(200)
  })

  it('a bulk overwrite keeps the ids of names it finds again and drops the others', async () => {
    const first = (
      await call('PUT', commands(), [
        { name: 'a', description: 'x' },
        { name: 'b', description: 'x' },
      ])
    ).body
    const second = (await call('PUT', commands(), [{ name: 'b', description: 'x' }])).body
    expect(second).toEqual([first[1]])
  })
})

describe('an interaction', () => {
  const use = async () => {
    await call('PUT', commands(), [{ name: 'ask', description: 'x' }])
    const interaction = guild.as('ben').slash(general(), 'ask')
    return {
      interaction,
      path: `/interactions/${interaction.id}/${interaction.token}/callback`,
      webhook: `/webhooks/${guild.world.application.id}/${interaction.token}`,
    }
  }
  const reply = { type: 4, data: { content: 'hello' } }

  it('can be answered once; a second time is 40060', async () => {
    const { path } = await use()
    expect((await call('POST', path, reply)).status).toBe(204)
    expect((await call('POST', path, reply)).body.code).toBe(40060)
  })

  it('is gone after three seconds, with 10062', async () => {
    const { path, interaction } = await use()
    clock.advance(3001)
    expect(interaction.state).toBe('failed')
    expect((await call('POST', path, reply)).body.code).toBe(10062)
  })

  it('keeps its token for fifteen minutes, then answers 50027', async () => {
    const { path, webhook } = await use()
    await call('POST', path, { type: 5 })
    clock.advance(14 * 60_000)
    expect((await call('PATCH', `${webhook}/messages/@original`, { content: 'late' })).status).toBe(200)
    clock.advance(2 * 60_000)
    expect((await call('POST', webhook, { content: 'too late' })).body.code).toBe(50027)
  })

  it('answers with_response with the message', async () => {
    const { path } = await use()
    const { status, body } = await call('POST', `${path}?with_response=true`, reply)
    expect([status, body.resource.message.content]).toEqual([200, 'hello'])
  })

  it('an ephemeral answer is seen by one person and is no message of the channel', async () => {
    const { path, interaction } = await use()
    await call('POST', path, { type: 4, data: { content: 'psst', flags: 64 } })
    expect(guild.world.messages.get(interaction.originalId ?? '')?.visibleTo).toBe(guild.as('ben').userId)
    expect((await call('GET', `/channels/${general()}/messages/${interaction.originalId}`)).body.code).toBe(
      10008,
    )
  })

  it('opens no other message of the channel with its token', async () => {
    const own = guild.as('ben').say(general(), 'mine')
    const { path, webhook } = await use()
    await call('POST', path, reply)
    expect((await call('PATCH', `${webhook}/messages/${own.data.id}`, { content: 'hacked' })).body.code).toBe(
      10008,
    )
    expect((await call('DELETE', `${webhook}/messages/${own.data.id}`)).body.code).toBe(10008)
  })

  it('takes at most 25 choices', async () => {
    await call('PUT', commands(), [
      {
        name: 'ask',
        description: 'x',
        options: [{ type: 3, name: 'q', description: 'x', autocomplete: true }],
      },
    ])
    const { id, token } = guild.as('ben').complete(general(), 'ask', 'q', 'a')
    const choices = Array.from({ length: 26 }, (_, i) => ({ name: `${i}`, value: `${i}` }))
    expect(
      (await call('POST', `/interactions/${id}/${token}/callback`, { type: 8, data: { choices } })).body.code,
    ).toBe(50035)
  })
})

describe('mentions', () => {
  it('ping as the text says without allowed_mentions, and as those say with them', async () => {
    const ben = guild.as('ben').userId
    const pinged = async (more: object) =>
      guild.world.messages.get((await post({ content: `@everyone <@${ben}>`, ...more })).body.id)?.pinged
    expect(await pinged({})).toEqual(['everyone', ben])
    expect(await pinged({ allowed_mentions: { parse: [] } })).toEqual([])
    expect(await pinged({ allowed_mentions: { users: [ben] } })).toEqual([ben])
  })

  it('a reply pings its author unless replied_user says not', async () => {
    const asked = guild.as('ben').say(general(), 'hello')
    const pinged = async (more: object) =>
      guild.world.messages.get(
        (await post({ content: 'hi', message_reference: { message_id: asked.data.id }, ...more })).body.id,
      )?.pinged
    expect(await pinged({})).toEqual([guild.as('ben').userId])
    expect(await pinged({ allowed_mentions: { parse: [], replied_user: false } })).toEqual([])
  })
})

describe('requests', () => {
  it('without the token are 401, to unknown routes 404', async () => {
    expect((await call('GET', '/users/@me', undefined, 'wrong')).status).toBe(401)
    expect((await call('GET', '/nowhere')).body).toEqual({ message: '404: Not Found', code: 0 })
    expect(guild.requests.at(-1)).toMatchObject({ path: '/nowhere', status: 404 })
  })

  it('to a channel without permission are 50013, to one unseen 50001, to none 10003', async () => {
    const channel = guild.world.channels.get(general())
    const forbid = (deny: bigint): void =>
      void channel?.overwrites.push({ id: guild.world.bot.id, type: 1, allow: 0n, deny })
    forbid(PERMISSIONS.sendMessages)
    expect((await post({ content: 'x' })).body.code).toBe(50013)
    forbid(PERMISSIONS.viewChannel)
    expect((await post({ content: 'x' })).body.code).toBe(50001)
    expect((await call('GET', '/channels/123456789012345678')).body.code).toBe(10003)
  })

  it('carry rate-limit headers, and beyond the limit get 429 with the time to wait', async () => {
    const { headers } = await post({ content: 'one' })
    expect(headers.get('x-ratelimit-remaining')).toBe('4')
    for (let i = 0; i < 4; i++) await post({ content: 'more' })
    const { status, body } = await post({ content: 'six' })
    expect([status, body.global]).toEqual([429, false])
    expect(body.retry_after).toBeGreaterThan(0)
    clock.advance(5000)
    expect((await post({ content: 'seven' })).status).toBe(200)
  })

  it('with an enforced nonce post once', async () => {
    const one = await post({ content: 'x', nonce: '7', enforce_nonce: true })
    const two = await post({ content: 'x', nonce: '7', enforce_nonce: true })
    expect(two.body.id).toBe(one.body.id)
  })

  it('with broken JSON are 50109', async () => {
    const headers = {
      authorization: `Bot ${guild.world.application.token}`,
      'content-type': 'application/json',
    }
    const response = await fetch(`${guild.apiUrl}/v10/channels/${general()}/messages`, {
      method: 'POST',
      headers,
      body: '{',
    })
    expect(await response.json()).toMatchObject({ code: 50109 })
  })
})

it('a person without permission may not use commands', async () => {
  await call('PUT', commands(), [{ name: 'ask', description: 'x' }])
  expect(() => guild.as('guest').slash(general(), 'ask')).toThrow('Missing Permissions')
})

describe('a person', () => {
  it('may not send what Discord’s own app would not', async () => {
    await call('PUT', commands(), [
      {
        name: 'ask',
        description: 'x',
        options: [{ type: 3, name: 'q', description: 'x', required: true, max_length: 5 }],
      },
    ])
    const ben = guild.as('ben')
    expect(() => ben.say(general(), '   ')).toThrow('A message has 1 to 2000 characters')
    expect(() => ben.slash(general(), 'ask')).toThrow('/ask needs the option q')
    expect(() => ben.slash(general(), 'ask', { q: 'too long' })).toThrow('at most 5 characters')
    expect(() => ben.remove(guild.as('ada').say(general(), 'hers').data.id)).toThrow(
      'somebody else’s message',
    )
  })

  it('is offered no guild command in direct messages', async () => {
    await call('PUT', `/applications/${guild.world.application.id}/guilds/${guild.world.guild.id}/commands`, [
      { name: 'here', description: 'x' },
    ])
    const ben = guild.as('ben')
    expect(() => ben.slash(ben.direct().id, 'here')).toThrow('There is no command here here')
  })
})
