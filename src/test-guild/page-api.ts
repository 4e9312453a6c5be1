/** What the page and the process that serves it say to each other. Types and tables only: both sides import it. */

export interface PagePerson {
  readonly id: string
  readonly name: string
  readonly username: string
  readonly bot: boolean
  /** The language of the person's app, as Discord's locales write it. */
  readonly locale: string
}

export interface PageChannel {
  readonly id: string
  readonly name: string
  readonly topic: string | null
  readonly parentId: string | null
  readonly direct: boolean
}

export interface PageOption {
  readonly name: string
  /** The name in the language of the person's app. */
  readonly label: string
  readonly description: string
  readonly required: boolean
  readonly autocomplete: boolean
  readonly maxLength: number | null
  readonly choices: readonly { readonly name: string; readonly value: string | number }[]
}

export interface PageCommand {
  readonly name: string
  /** The name in the language of the person's app. */
  readonly label: string
  readonly description: string
  readonly type: number
  /** Registered in the guild, so not offered in direct messages. */
  readonly guildOnly: boolean
  readonly options: readonly PageOption[]
}

export interface PageMessage {
  readonly id: string
  readonly channelId: string
  readonly author: { readonly name: string; readonly bot: boolean }
  readonly content: string
  readonly timestamp: string
  readonly edited: boolean
  readonly thinking: boolean
  readonly ephemeral: boolean
  readonly own: boolean
  /** The person looking was notified. */
  readonly pinged: boolean
  readonly embeds: readonly unknown[]
  readonly components: readonly unknown[]
  readonly repliesTo: {
    readonly author: { readonly name: string; readonly bot: boolean }
    readonly content: string
  } | null
  readonly usedCommand: { readonly author: string; readonly name: string } | null
}

/** The guild as one person sees it. */
export interface PageState {
  readonly people: readonly PagePerson[]
  readonly channels: readonly PageChannel[]
  readonly commands: readonly PageCommand[]
  readonly messages: readonly PageMessage[]
}

export interface PageInteraction {
  readonly state: 'waiting' | 'acknowledged' | 'failed'
  readonly choices: readonly { readonly name: string; readonly value: string | number }[] | null
  readonly messageId: string | null
}

/** The languages that a person's app can be set to on the page. */
export const LOCALES = {
  'en-US': 'English',
  uk: 'Українська',
  ru: 'Русский',
  de: 'Deutsch',
  fr: 'Français',
  'es-ES': 'Español',
  ja: '日本語',
} as const

/** The faults of the panel, each with its label. */
export const FAULTS = {
  'callback-500': 'Answer the next reply with 500',
  'callback-lost': 'Carry out the next reply, lose its answer',
  'callback-cut': 'Cut the connection of the next reply',
  'callback-slow': 'Delay the next reply by 4 seconds',
  'messages-429': 'Rate-limit the next message',
  'gateway-drop': 'Drop the gateway',
  'gateway-reconnect': 'Ask the bot to reconnect',
  'session-expired': 'Expire the session and drop the gateway',
  'gateway-silent': 'Go silent (zombie)',
  'gateway-speak': 'Speak again',
  'send-revoked': 'Forbid the bot to send in #general',
  'send-granted': 'Let the bot send in #general',
} as const

export type PageFault = keyof typeof FAULTS

export type PageAction =
  | {
      readonly kind: 'say'
      readonly as: string
      readonly channelId: string
      readonly content: string
      readonly to?: string
    }
  | {
      readonly kind: 'slash'
      readonly as: string
      readonly channelId: string
      readonly name: string
      readonly options: Readonly<Record<string, string>>
    }
  | {
      readonly kind: 'complete'
      readonly as: string
      readonly channelId: string
      readonly name: string
      readonly option: string
      readonly typed: string
    }
  | { readonly kind: 'press'; readonly as: string; readonly messageId: string; readonly customId: string }
  | {
      readonly kind: 'select'
      readonly as: string
      readonly messageId: string
      readonly customId: string
      readonly values: readonly string[]
    }
  | { readonly kind: 'menu'; readonly as: string; readonly name: string; readonly messageId: string }
  | { readonly kind: 'edit'; readonly as: string; readonly messageId: string; readonly content: string }
  | { readonly kind: 'remove'; readonly as: string; readonly messageId: string }
  | { readonly kind: 'locale'; readonly as: string; readonly locale: string }
  | { readonly kind: 'fault'; readonly fault: PageFault }
