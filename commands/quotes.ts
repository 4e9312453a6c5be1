import { SlashCommandBuilder } from 'discord.js'
import { quotes, suggestSources, suggestSpeakers } from '../src/answer/quotes.ts'
import type { Command } from '../src/discord/command.ts'
import { packArguments, unpackArguments } from '../src/discord/custom-id.ts'
import { draftQuotes } from '../src/discord/render.ts'
import { replyWith, turnTo } from '../src/discord/reply.ts'

const OPTIONS = ['speaker', 'about', 'source'] as const

export default {
  data: new SlashCommandBuilder()
    .setName('quotes')
    .setDescription('Lists what people are quoted as saying, word for word')
    .addStringOption((o) =>
      o.setName('speaker').setDescription('Who said it').setMaxLength(100).setAutocomplete(true),
    )
    .addStringOption((o) => o.setName('about').setDescription('What it is about').setMaxLength(200))
    .addStringOption((o) =>
      o.setName('source').setDescription('In which article').setMaxLength(100).setAutocomplete(true),
    )
    .toJSON(),

  async execute(interaction, { engine }) {
    const [speaker = '', about = '', source = ''] = OPTIONS.map(
      (name) => interaction.options.getString(name) ?? '',
    )
    const answer = quotes(engine, { speaker, about, source })
    await replyWith(interaction, draftQuotes(answer), (page) =>
      packArguments('quotes', page, speaker, about, source),
    )
    return answer.total > 0 ? 'found' : 'not-found'
  },

  async button(interaction, argument, { engine }) {
    const [page = '0', speaker = '', about = '', source = ''] = unpackArguments(argument)
    const answer = quotes(engine, { speaker, about, source })
    await turnTo(interaction, draftQuotes(answer), Number(page), (n) =>
      packArguments('quotes', n, speaker, about, source),
    )
    return 'found'
  },

  autocomplete({ option, text }, { engine }) {
    return option === 'speaker' ? suggestSpeakers(engine, text) : suggestSources(engine, text)
  },
} satisfies Command
