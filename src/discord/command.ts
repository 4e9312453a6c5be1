import type {
  ButtonInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js'
import type { Engine } from '../answer/engine.ts'
import type { Log } from '../log.ts'
import type { Words } from '../words/words.ts'
import type { Feedback } from './feedback.ts'
import type { Settings } from './settings.ts'

/** What the bot holds while it runs. */
export interface Services {
  readonly engine: Engine
  readonly log: Log
  readonly settings: Settings
  /** Channels in which every message is a question, unless their server has set it otherwise. */
  readonly askChannelIds: readonly string[]
  /** Null where votes are not counted. */
  readonly feedback: Feedback | null
  /** Whether Discord shows the bot messages that do not mention it. */
  readonly readsMessages: boolean
}

/** What every handler is given: the services, and how to speak in this place. */
export interface Context extends Services {
  readonly words: Words
  /** Answers to commands are seen only by who asked. */
  readonly isPrivate: boolean
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

/** Handles a button whose custom id begins with the handler's name; `values` are the arguments packed into it. */
export type ButtonHandler = (
  interaction: ButtonInteraction,
  values: readonly string[],
  context: Context,
) => Promise<Outcome>

/** What a person can type in Discord. Handlers answer from memory; the router defers, limits and reports errors. */
export interface Command {
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody
  /** @returns whether the answer was found, for the log */
  execute(interaction: ChatInputCommandInteraction, context: Context): Promise<Outcome>
  /** Suggestions for an option, best first; the router keeps as many as Discord takes. */
  autocomplete?(typed: Typed, services: Services): readonly Choice[]
  button?: ButtonHandler
}

/** What a person can choose from the menu of a message. */
export interface MessageCommand {
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody
  execute(interaction: MessageContextMenuCommandInteraction, context: Context): Promise<Outcome>
}

export type Outcome = 'found' | 'not-found' | 'too-fast'
