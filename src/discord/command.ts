import type {
  ButtonInteraction,
  ChatInputCommandInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js'
import type { Engine } from '../answer/engine.ts'
import type { Log } from '../log.ts'

/** What every handler is given. */
export interface Context {
  readonly engine: Engine
  readonly log: Log
}

export interface Choice {
  readonly name: string
  readonly value: string
}

/** The option a person is typing in, and what stands in it so far. */
export interface Typed {
  readonly option: string
  readonly text: string
}

/** What a person can type in Discord. Handlers answer from memory; the router defers, limits and reports errors. */
export interface Command {
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody
  /** @returns whether the answer was found, for the log */
  execute(interaction: ChatInputCommandInteraction, context: Context): Promise<Outcome>
  /** Suggestions for an option, best first; the router keeps as many as Discord takes. */
  autocomplete?(typed: Typed, context: Context): readonly Choice[]
  /** Handles a button whose custom id is the command's name, a colon and the argument. */
  button?(interaction: ButtonInteraction, argument: string, context: Context): Promise<Outcome>
}

export type Outcome = 'found' | 'not-found'
