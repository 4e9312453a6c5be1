import type { Command, MessageCommand } from '../src/discord/command.ts'
import ask from './ask.ts'
import check from './check.ts'
import cite from './cite.ts'
import help from './help.ts'
import isThisQuoteReal from './is-this-quote-real.ts'
import quotes from './quotes.ts'
import settings from './settings.ts'
import sources from './sources.ts'
import talks from './talks.ts'
import whoInitiated from './who-initiated.ts'

/** Every slash command of the bot. */
export const commands: readonly Command[] = [
  ask,
  whoInitiated,
  talks,
  quotes,
  sources,
  check,
  cite,
  settings,
  help,
]

/** Every command in the menu of a message. */
export const messageCommands: readonly MessageCommand[] = [isThisQuoteReal]
