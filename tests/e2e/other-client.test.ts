import { Client, InteractionTypes } from 'oceanic.js'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestGuild, type TestGuild } from '../../src/test-guild/test-guild.ts'
import { answerTo, replyTo } from '../support/guild.ts'

let guild: TestGuild
let client: Client

/** A client that has nothing to do with discord.js, to show that the guild is a Discord and not a mirror of the bot. */
beforeAll(async () => {
  guild = await startTestGuild()
  client = new Client({
    auth: `Bot ${guild.world.application.token}`,
    rest: { baseURL: `${guild.apiUrl}/v10` },
    gateway: { intents: ['GUILDS', 'GUILD_MESSAGES', 'MESSAGE_CONTENT'], getAllUsers: false },
  })
  client.on('error', () => {})
  await client.connect()
  await new Promise<void>((resolve) => client.once('ready', () => resolve()))
}, 20_000)

afterAll(async () => {
  client.disconnect(false)
  await guild.close()
})

it('another client registers a command and answers it', async () => {
  await client.application.createGuildCommand(guild.world.guild.id, {
    type: 1,
    name: 'echo',
    description: 'Says it again',
    options: [{ type: 3, name: 'text', description: 'What', required: true }],
  })
  client.on('interactionCreate', (interaction) => {
    if (interaction.type !== InteractionTypes.APPLICATION_COMMAND || !interaction.isChatInputCommand()) return
    void interaction.createMessage({ content: interaction.data.options.getString('text', true) })
  })
  const answer = await answerTo(
    guild,
    guild.as('ben').slash(guild.channel('general'), 'echo', { text: 'again' }),
  )
  expect(answer.data.content).toBe('again')
})

it('another client hears a message and replies to it', async () => {
  client.on('messageCreate', (message) => {
    if (message.author.bot) return
    void client.rest.channels.createMessage(message.channelID, {
      content: `heard: ${message.content}`,
      messageReference: { messageID: message.id },
    })
  })
  const asked = guild.as('ben').say(guild.channel('general'), 'is anybody there?')
  expect((await replyTo(guild, asked)).data.content).toBe('heard: is anybody there?')
})
