import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Log } from '../log.ts'
import { LANGUAGES } from '../words/words.ts'

const ServerSettings = z.object({
  /** By channel id: whether every message there is taken as a question. Channels left out are as the start settings say. */
  questions: z.record(z.string(), z.boolean()).default({}),
  /** Answers to commands are seen only by who asked. */
  isPrivate: z.boolean().default(false),
  /** The language of the bot's own words; null for everybody's own. */
  language: z.enum(LANGUAGES).nullable().default(null),
})
export type ServerSettings = z.infer<typeof ServerSettings>

const File = z.object({ version: z.literal(1), servers: z.record(z.string(), ServerSettings) })

const DEFAULTS: ServerSettings = { questions: {}, isPrivate: false, language: null }
const NAME = 'settings.json'

/** What the people who manage a server have set for it. */
export interface Settings {
  of(serverId: string | null): ServerSettings
  /**
   * Changes what is given, and waits until it is on the disk.
   * @throws when it cannot be written; the settings then are as before
   */
  change(serverId: string, change: Partial<ServerSettings>): Promise<ServerSettings>
  /** Whether any server takes every message of some channel as a question. */
  readonly readsMessages: boolean
}

/**
 * Opens the settings in a folder. A file that cannot be read is put aside under another name, never overwritten, and the
 * defaults hold.
 */
export async function openSettings(folder: string, log: Log): Promise<Settings> {
  const path = join(folder, NAME)
  let servers = await readServers(path, log)
  let writing: Promise<unknown> = Promise.resolve()
  return {
    of: (serverId) => (serverId && servers[serverId]) || DEFAULTS,
    change: (serverId, change) => {
      const write = async (): Promise<ServerSettings> => {
        const changed = { ...(servers[serverId] ?? DEFAULTS), ...change }
        const next = { ...servers, [serverId]: changed }
        await mkdir(folder, { recursive: true })
        await writeWhole(path, JSON.stringify({ version: 1, servers: next }, null, 2))
        servers = next
        return changed
      }
      const done = writing.then(write)
      writing = done.catch(() => {})
      return done
    },
    get readsMessages() {
      return Object.values(servers).some((s) => Object.values(s.questions).includes(true))
    },
  }
}

async function readServers(path: string, log: Log): Promise<Readonly<Record<string, ServerSettings>>> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return {}
  }
  try {
    return File.parse(JSON.parse(text)).servers
  } catch (error) {
    const aside = `${path}.unreadable-${Date.now()}`
    await rename(path, aside)
    log.warn('settings-unreadable', { aside, error })
    return {}
  }
}

/** Writes beside the file and moves it into place: whoever reads finds the old text or the new one, never half of it. */
async function writeWhole(path: string, text: string): Promise<void> {
  const beside = `${path}.new`
  const file = await open(beside, 'w')
  try {
    await file.writeFile(`${text}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(beside, path)
}
