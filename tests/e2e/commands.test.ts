import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unquoteBlock } from '../../src/discord/escape.ts'
import { readVotes } from '../../src/discord/feedback.ts'
import type { StoredMessage } from '../../src/test-guild/world.ts'
import { folderOf, SEEDS } from '../support/articles.ts'
import { answerTo, buttonsOf, type Running, startBoth } from '../support/guild.ts'

let running: Running
beforeAll(async () => {
  running = await startBoth()
}, 30_000)
afterAll(() => running.stop())

const SECOND_SEED = readFileSync(join(SEEDS, '001_d8c1006cbb1a5e2a.txt'), 'utf8')
const slash = (name: string, options = {}, who = 'ben'): Promise<StoredMessage> => {
  const { guild } = running
  return answerTo(guild, guild.as(who).slash(guild.channel('general'), name, options))
}
const press = async (message: StoredMessage, label: string, who = 'ada'): Promise<StoredMessage> => {
  const { guild } = running
  const button = buttonsOf(message).find((b) => b.label === label)
  return answerTo(guild, guild.as(who).press(message.data.id, button?.custom_id ?? `no button ${label}`))
}
const quoted = ({ data }: StoredMessage): string[] => (data.content.match(/^> .*$/gm) ?? []).map(unquoteBlock)
const idsIn = ({ data }: StoredMessage): string[] =>
  [...data.content.matchAll(/ · ((?:[0-9a-z]{1,4}-){2,3}[0-9a-z]{1,4})$/gm)].map((m) => m[1] ?? '')

describe('a passage', () => {
  it('is shown in its surroundings to who presses "Context", and to nobody else', async () => {
    const answer = await slash('ask', { question: 'What specific barriers were discussed?' })
    const context = await press(answer, 'Context')
    expect(context.visibleTo).toBe(running.guild.as('ada').userId)
    const parts = quoted(context)
    expect(parts.length).toBeGreaterThan(2)
    for (const part of parts) expect(SECOND_SEED).toContain(part)
    const places = parts.map((part) => SECOND_SEED.indexOf(part))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(context.data.content).toContain('**The passage**')
  })

  it('comes back by its id', async () => {
    const answer = await slash('ask', { question: 'What specific barriers were discussed?' })
    const [id = ''] = idsIn(answer)
    const cited = await slash('cite', { id: ` ${id.toUpperCase().replaceAll('-', '')} ` })
    expect(quoted(cited)).toContain(quoted(answer)[0])
  })

  it('with a mistyped id is not guessed', async () => {
    const [id = ''] = idsIn(await slash('ask', { question: 'What specific barriers were discussed?' }))
    const wrong = id.replace(/^./, (c) => (c === 'a' ? 'b' : 'a'))
    for (const typed of [wrong, 'hello', '…'])
      expect((await slash('cite', { id: typed })).data.content).toMatch(/^This is no id of a passage/)
  })

  it('leads to the articles on the question and to more of its speaker', async () => {
    const answer = await slash('ask', { question: 'What did Trump say about visiting?' })
    expect((await press(answer, 'All articles on this')).data.content).toMatch(
      /^\*\*\d articles? with passages/,
    )
    const more = await press(answer, 'More from Donald Trump')
    expect(more.data.content).toMatch(/^\*\*2 quotations\*\*/)
    expect(more.visibleTo).not.toBeNull()
  })

  it('can be voted on, without a trace of who did', async () => {
    const answer = await slash('ask', { question: 'Who initiated the call?' })
    expect((await press(answer, 'Not helpful')).data.content).toContain('Thank you')
    const votes = await readVotes(running.config.dataFolder)
    expect(votes).toEqual([
      {
        day: new Date().toISOString().slice(0, 10),
        vote: 'down',
        question: 'Who initiated the call?',
        passage: idsIn(answer)[0],
      },
    ])
  })
})

describe('"Is this quote real?"', () => {
  const menu = (text: string): Promise<StoredMessage> => {
    const { guild } = running
    const message = guild.as('ada').say(guild.channel('newsroom'), text)
    return answerTo(guild, guild.as('ben').menu('Is this quote real?', message.data.id))
  }

  it.each([
    ['They want to restore "mutually respectful interstate dialogue", as they say.', '✅ **Verbatim'],
    ['"mutually profitable interstate dialogue", they said', '⚠️ **Altered'],
    ['Putin: "We shall never talk to anybody about anything again."', '❔ **Not found'],
  ])('on %s: %s', async (text, verdict) => {
    const reply = await menu(text)
    expect(reply.data.content).toContain(verdict)
    expect(reply.visibleTo).toBe(running.guild.as('ben').userId)
  })

  it('shows what was altered', async () => {
    expect((await menu('"mutually profitable interstate dialogue"')).data.content).toContain(
      '- posted: profitable\n- article: respectful',
    )
  })

  it('answers /check the same', async () => {
    const reply = await slash('check', { quotation: 'mutually respectful interstate dialogue' })
    expect(reply.data.content).toContain('✅ **Verbatim')
    expect(new Set(quoted(reply))).toEqual(new Set(['mutually respectful interstate dialogue']))
  })
})

describe('an option that nothing fits', () => {
  it('of /quotes leads to those who are quoted', async () => {
    const reply = await slash('quotes', { speaker: 'Nobody Inparticular' })
    expect(reply.data.content).toContain('No quotation fits.')
    expect((await press(reply, 'More from Donald Trump')).data.content).toContain('2 quotations')
  })

  it('of /who-initiated leads to the talks that there are', async () => {
    const reply = await slash('who-initiated', { talks: 'Macron and Scholz' })
    expect(reply.data.content).toBe('**The articles speak of no such talks.** They speak of these:')
    const first = buttonsOf(reply)[0]?.label ?? ''
    expect((await press(reply, first)).data.content).toContain(first)
  })
})

describe('/help', () => {
  it('offers three questions that the articles answer', async () => {
    const help = await slash('help')
    const questions = buttonsOf(help).map((b) => b.label ?? '')
    expect(questions).toHaveLength(3)
    for (const question of questions) {
      const answer = await press(help, question, 'ben')
      expect(answer.data.content).not.toContain('The articles do not say.')
      expect(quoted(answer).length).toBeGreaterThan(0)
    }
  })
})

describe('/settings', () => {
  it('is there for those who manage the server, and for nobody else', async () => {
    const { guild } = running
    expect(() => guild.as('ben').slash(guild.channel('general'), 'settings')).toThrow('no command settings')
    expect((await slash('settings', {}, 'ada')).data.content).toContain('Settings of this server')
  })

  it('changes the language, who sees the answers, and where free text is a question', async () => {
    const saved = await slash('settings', { language: 'fr', replies: 'private', questions: 'on' }, 'ada')
    expect(saved.data.content).toContain('**Enregistré.**')
    const sources = await slash('sources')
    expect(sources.visibleTo).not.toBeNull()
    expect(sources.data.content).toContain('mots')
    await slash('settings', { language: 'own', replies: 'public', questions: 'off' }, 'ada')
    expect((await slash('sources')).data.content).toContain('words')
  })

  it('survives a restart, and a file cut short is put aside', async () => {
    await slash('settings', { language: 'es' }, 'ada')
    const { dataFolder } = running.config
    const kept = folderOf({ 'settings.json': readFileSync(join(dataFolder, 'settings.json')) })
    const broken = folderOf({ 'settings.json': '{"version": 1, "serv' })
    await slash('settings', { language: 'own' }, 'ada')
    const again = await startBoth({}, { dataFolder: kept })
    const torn = await startBoth({}, { dataFolder: broken })
    expect(readFileSync(join(kept, 'settings.json'), 'utf8')).toContain('"language": "es"')
    expect(readdirSync(broken).some((file) => file.startsWith('settings.json.unreadable'))).toBe(true)
    expect(torn.log.some((line) => line.event === 'settings-unreadable')).toBe(true)
    await Promise.all([again.stop(), torn.stop()])
  })

  it('that cannot be written says so and stays as it was', async () => {
    const folder = folderOf({ 'settings.json.new/in-the-way': '' })
    mkdirSync(join(folder, 'other'))
    writeFileSync(join(folder, 'other', 'file'), '')
    const other = await startBoth({}, { dataFolder: folder })
    const { guild } = other
    const reply = await answerTo(
      guild,
      guild.as('ada').slash(guild.channel('general'), 'settings', { language: 'de' }),
    )
    expect(reply.data.content).toMatch(/^The settings could not be written/)
    await other.stop()
  })
})

it('every page of every command fits, and no button is there twice', async () => {
  for (const [name, options] of [
    ['quotes', {}],
    ['who-initiated', {}],
    ['talks', {}],
    ['ask', { question: `Who initiated the call? ${'really '.repeat(60)}` }],
  ] as const) {
    const { data } = await slash(name, options)
    expect(data.content.length).toBeLessThanOrEqual(2000)
  }
})
