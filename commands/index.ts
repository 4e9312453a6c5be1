import type { Command } from '../src/discord/command.ts'
import ask from './ask.ts'
import quotes from './quotes.ts'
import sources from './sources.ts'
import talks from './talks.ts'
import whoInitiated from './who-initiated.ts'

/** Every command of the bot. */
export const commands: readonly Command[] = [ask, whoInitiated, talks, quotes, sources]
