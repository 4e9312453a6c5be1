import {
  ActionRowBuilder,
  ButtonBuilder,
  type ButtonInteraction,
  ButtonStyle,
  type ChatInputCommandInteraction,
  type InteractionReplyOptions,
  MessageFlags,
} from 'discord.js'
import { LIMITS } from './limits.ts'
import { type Draft, omittedNote, pageNote, paginate } from './render.ts'

/** The message for one page of a draft. With a button id for pages it can be turned; the id must say what to show. */
export function pageOf(draft: Draft, page: number, buttonId: ButtonId) {
  const pages = paginate(draft)
  const at = Math.min(Math.max(0, Math.trunc(page) || 0), pages.length - 1)
  const shown = pages[at] ?? { text: '', blocks: 0 }
  if (pages.length === 1) return { content: shown.text, components: [] }
  const row = turnButtons(at, pages.length, buttonId)
  const note = row ? pageNote(at, pages.length) : omittedNote(draft.blocks.length - shown.blocks)
  return { content: shown.text + note, components: row ? [row] : [] }
}

/** The custom id of the button that leads to a page. */
export type ButtonId = (page: number) => string

/** "Previous" and "Next", without memory: the id of each holds the page it leads to. None where an id is too long. */
function turnButtons(at: number, count: number, buttonId: ButtonId) {
  const ids = [buttonId(at - 1), buttonId(at + 1)]
  if (ids.some((id) => id.length > LIMITS.customId)) return null
  const button = (id: string, label: string, enabled: boolean) =>
    new ButtonBuilder().setCustomId(id).setLabel(label).setStyle(ButtonStyle.Secondary).setDisabled(!enabled)
  return new ActionRowBuilder<ButtonBuilder>().addComponents(
    button(ids[0] ?? '', 'Previous', at > 0),
    button(ids[1] ?? '', 'Next', at < count - 1),
  )
}

/** Shows a draft as the answer to a command. Links in it do not unfold into previews. */
export async function replyWith(
  interaction: ChatInputCommandInteraction,
  draft: Draft,
  buttonId: ButtonId,
): Promise<void> {
  await interaction.reply({ ...pageOf(draft, 0, buttonId), flags: MessageFlags.SuppressEmbeds })
}

/** Turns the message of a button to another page. */
export async function turnTo(
  interaction: ButtonInteraction,
  draft: Draft,
  page: number,
  buttonId: ButtonId,
): Promise<void> {
  await interaction.update(pageOf(draft, page, buttonId))
}

/** A sentence only the person who asked can see. */
export const privately = (content: string): InteractionReplyOptions => ({
  content,
  flags: MessageFlags.Ephemeral,
})
