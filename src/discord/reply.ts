import {
  ActionRowBuilder,
  ButtonBuilder,
  type ButtonInteraction,
  ButtonStyle,
  type CommandInteraction,
  type InteractionReplyOptions,
  MessageFlags,
} from 'discord.js'
import type { Words } from '../words/words.ts'
import { packId } from './custom-id.ts'
import { clip, LIMITS } from './limits.ts'
import { type Action, type Draft, type NumberedPassage, paginate } from './pages.ts'

/** The custom id of the button that leads to a page. */
export type PageId = (page: number) => string

/** A reply and what is needed to show any page of it again. */
export interface Shown {
  readonly words: Words
  readonly draft: Draft
  readonly pageId: PageId
}

/**
 * The message for one page: its text, a button for the surroundings of each passage, what else can be done, and buttons
 * to turn the page; where an id is too long for them, the last line says how many blocks are left out.
 * @param page counted from 0; one that there is not shows the nearest that there is
 * @param further buttons beside those of the draft
 */
export function pageOf({ words, draft, pageId }: Shown, page = 0, further: readonly Action[] = []) {
  const pages = paginate(words, draft)
  const at = Math.min(Math.max(0, Math.trunc(page) || 0), pages.length - 1)
  const shown = pages[at] ?? { text: '', blocks: 0, passages: [] }
  const turning = pages.length > 1 ? turnButtons(words, at, pages.length, pageId) : []
  const note =
    pages.length === 1
      ? ''
      : turning.length > 0
        ? `\n-# ${words.pageOf(at + 1, pages.length)}`
        : `\n-# ${words.leftOut(draft.blocks.length - shown.blocks)}`
  const rows = [
    ...rowsOf(contextButtons(words, shown.passages), 2),
    [...(draft.actions ?? []), ...further].flatMap(actionButton),
    turning,
  ]
  return { content: shown.text + note, components: rows.flatMap(rowOf) }
}

/** So many rows at most, filled one after the other. */
const rowsOf = (buttons: readonly ButtonBuilder[], most: number): readonly (readonly ButtonBuilder[])[] =>
  Array.from({ length: most }, (_, i) =>
    buttons.slice(i * LIMITS.buttonsInRow, (i + 1) * LIMITS.buttonsInRow),
  )

const rowOf = (buttons: readonly ButtonBuilder[]): ActionRowBuilder<ButtonBuilder>[] =>
  buttons.length > 0
    ? [new ActionRowBuilder<ButtonBuilder>().addComponents(buttons.slice(0, LIMITS.buttonsInRow))]
    : []

function contextButtons(words: Words, passages: readonly NumberedPassage[]): ButtonBuilder[] {
  const distinct = passages.filter((p, i) => passages.findIndex((q) => q.passage.id === p.passage.id) === i)
  return distinct.map(({ number, passage }) =>
    new ButtonBuilder()
      .setCustomId(packId('cite', words, passage.id))
      .setLabel(number === null ? words.context : `${words.context} ${number}`)
      .setStyle(ButtonStyle.Secondary),
  )
}

function actionButton({ id, label, emoji, url }: Action): ButtonBuilder[] {
  if ((url ?? '').length > LIMITS.buttonUrl || id.length > LIMITS.customId) return []
  const button = new ButtonBuilder()
  if (url) button.setURL(url).setStyle(ButtonStyle.Link)
  else button.setCustomId(id).setStyle(ButtonStyle.Secondary)
  button.setLabel(clip(label, LIMITS.buttonLabel))
  return [emoji ? button.setEmoji(emoji) : button]
}

/** "Previous" and "Next": the id of each holds the page it leads to. None where an id is too long. */
function turnButtons(words: Words, at: number, count: number, pageId: PageId): ButtonBuilder[] {
  const button = (page: number, label: string) =>
    new ButtonBuilder()
      .setCustomId(pageId(page))
      .setLabel(label)
      .setStyle(ButtonStyle.Secondary)
      .setDisabled(page < 0 || page >= count)
  const tooLong = [at - 1, at + 1].some((page) => pageId(page).length > LIMITS.customId)
  return tooLong ? [] : [button(at - 1, words.previous), button(at + 1, words.next)]
}

/** Shows an answer to a command. Links in it do not unfold into previews. */
export async function replyWith(
  interaction: CommandInteraction | ButtonInteraction,
  shown: Shown,
  isPrivate: boolean,
): Promise<void> {
  const flags = MessageFlags.SuppressEmbeds | (isPrivate ? MessageFlags.Ephemeral : 0)
  await interaction.reply({ ...pageOf(shown), flags })
}

/** Turns the message of a button to another page. */
export async function turnTo(interaction: ButtonInteraction, shown: Shown, page: number): Promise<void> {
  await interaction.update(pageOf(shown, page))
}

/** A sentence only the person who asked can see. */
export const privately = (content: string): InteractionReplyOptions => ({
  content,
  flags: MessageFlags.Ephemeral,
})
