import { Refusal } from '../refusal.ts'
import { channelShape, guildShape, memberShape, ownUserShape, roleShape } from '../shapes.ts'
import type { World } from '../world.ts'
import type { Guild, Route, RouteRequest } from './route.ts'

/** Guild, member, role and user reads, and what a client asks before it connects. */
export const guildRoutes: readonly Route[] = [
  { method: 'GET', path: '/gateway', open: true, handle: ({ gateway }) => ({ url: gateway.url() }) },
  {
    method: 'GET',
    path: '/gateway/bot',
    handle: ({ gateway }) => ({
      url: gateway.url(),
      shards: 1,
      session_start_limit: { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: 1 },
    }),
  },
  { method: 'GET', path: '/users/@me', handle: ({ world }) => ownUserShape(world.bot) },
  {
    method: 'GET',
    path: '/users/@me/guilds',
    handle: ({ world }) => [
      {
        id: world.guild.id,
        name: world.guild.name,
        icon: null,
        banner: null,
        owner: false,
        permissions: '0',
        features: [],
      },
    ],
  },
  {
    method: 'POST',
    path: '/users/@me/channels',
    handle: ({ world }, { body }) =>
      channelShape(
        world,
        directChannel(world, String((body as { recipient_id?: unknown } | undefined)?.recipient_id)),
      ),
  },
  {
    method: 'GET',
    path: '/users/:user',
    handle: ({ world }, { params }) => memberOf(world, params.user, 10013).user,
  },
  {
    method: 'GET',
    path: '/guilds/:guild',
    handle: (guild, request) => inGuild(guild, request, (world) => guildShape(world)),
  },
  {
    method: 'GET',
    path: '/guilds/:guild/channels',
    handle: (guild, request) =>
      inGuild(guild, request, (world) =>
        [...world.channels.values()]
          .filter((c) => c.type !== 1 && c.type !== 11)
          .map((c) => channelShape(world, c)),
      ),
  },
  {
    method: 'GET',
    path: '/guilds/:guild/threads/active',
    handle: (guild, request) =>
      inGuild(guild, request, (world) => ({
        threads: [...world.channels.values()].filter((c) => c.type === 11).map((c) => channelShape(world, c)),
        members: [],
        has_more: false,
      })),
  },
  {
    method: 'GET',
    path: '/guilds/:guild/members',
    handle: (guild, request) =>
      inGuild(guild, request, (world) => [...world.members.values()].map((m) => memberShape(m))),
  },
  {
    method: 'GET',
    path: '/guilds/:guild/members/:user',
    handle: (guild, request) =>
      inGuild(guild, request, (world) => memberShape(memberOf(world, request.params.user, 10007))),
  },
  {
    method: 'GET',
    path: '/guilds/:guild/roles',
    handle: (guild, request) => inGuild(guild, request, (world) => [...world.roles.values()].map(roleShape)),
  },
]

function inGuild<T>({ world }: Guild, { params }: RouteRequest, read: (world: World) => T): T {
  if (params.guild !== world.guild.id) throw new Refusal(10004)
  return read(world)
}

function memberOf(world: World, id: string | undefined, code: 10007 | 10013) {
  const member = world.members.get(id ?? '')
  if (!member) throw new Refusal(code)
  return member
}

/** The direct-message channel between the bot and a person, made when first asked for. */
export function directChannel(world: World, userId: string) {
  if (!world.members.has(userId)) throw new Refusal(10013)
  const known = [...world.channels.values()].find((c) => c.type === 1 && c.recipients.includes(userId))
  if (known) return known
  const channel = {
    id: world.newId(),
    type: 1 as const,
    name: '',
    topic: null,
    parentId: null,
    position: 0,
    overwrites: [],
    recipients: [world.bot.id, userId],
    ownerId: null,
  }
  world.channels.set(channel.id, channel)
  return channel
}
