import { mostQuoted, quotes, suggestSources, suggestSpeakers } from '../src/answer/quotes.ts'
import type { Command, Context } from '../src/discord/command.ts'
import { packId } from '../src/discord/custom-id.ts'
import { slashCommand, textOption } from '../src/discord/definition.ts'
import { draftQuotes } from '../src/discord/drafts.ts'
import { replyWith, type Shown, turnTo } from '../src/discord/reply.ts'

const OPTIONS = ['speaker', 'about', 'source'] as const

const shownQuotes = ({ engine, words }: Context, [speaker, about, source]: readonly string[]): Shown => ({
  words,
  draft: draftQuotes(words, quotes(engine, { speaker, about, source }), mostQuoted(engine, 3)),
  pageId: (page) => packId('quotes', words, page, speaker ?? '', about ?? '', source ?? ''),
})

export default {
  data: slashCommand('quotes')
    .addStringOption(textOption('speaker', (o) => o.setMaxLength(100).setAutocomplete(true)))
    .addStringOption(textOption('about', (o) => o.setMaxLength(200)))
    .addStringOption(textOption('source', (o) => o.setMaxLength(100).setAutocomplete(true)))
    .toJSON(),

  async execute(interaction, context) {
    const shown = shownQuotes(
      context,
      OPTIONS.map((name) => interaction.options.getString(name) ?? ''),
    )
    await replyWith(interaction, shown, context.isPrivate)
    return shown.draft.blocks.length > 0 ? 'found' : 'not-found'
  },

  async button(interaction, [page = '', ...asked], context) {
    const shown = shownQuotes(context, asked)
    if (page === 'new') await replyWith(interaction, shown, true)
    else await turnTo(interaction, shown, Number(page))
    return 'found'
  },

  autocomplete({ option, text }, { engine }) {
    return option === 'speaker' ? suggestSpeakers(engine, text) : suggestSources(engine, text)
  },
} satisfies Command
