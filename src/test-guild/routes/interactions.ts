import {
  answerInteraction,
  callbackResponse,
  followUp,
  interactionByToken,
  interactionMessage,
} from '../interactions.ts'
import { readMessage } from '../message-rules.ts'
import { deleteMessage, editMessage } from '../messages.ts'
import { type Guild, type Route, type RouteRequest, Status } from './route.ts'

const MESSAGE = '/webhooks/:application/:token/messages/:message'

/** https://discord.com/developers/docs/interactions/receiving-and-responding#endpoints */
export const interactionRoutes: readonly Route[] = [
  { method: 'POST', path: '/interactions/:interaction/:token/callback', open: true, handle: callback },
  {
    method: 'POST',
    path: '/webhooks/:application/:token',
    open: true,
    handle: ({ world, gateway }, { params, body }) =>
      followUp(world, gateway, interactionByToken(world, params.application ?? '', params.token ?? ''), body)
        .data,
  },
  { method: 'GET', path: MESSAGE, open: true, handle: (guild, request) => target(guild, request).data },
  {
    method: 'PATCH',
    path: MESSAGE,
    open: true,
    handle: (guild, request) => {
      const stored = target(guild, request)
      const partial = (request.body ?? {}) as { content?: unknown; embeds?: unknown; components?: unknown }
      const keepsSomething = stored.thinking
        ? false
        : partial.content === undefined || partial.embeds === undefined
      return editMessage(
        guild.world,
        guild.gateway,
        stored,
        readMessage(request.body, { mayBeEmpty: keepsSomething }),
      ).data
    },
  },
  {
    method: 'DELETE',
    path: MESSAGE,
    open: true,
    handle: (guild, request) => deleteMessage(guild.world, guild.gateway, target(guild, request)),
  },
]

function callback({ world, gateway }: Guild, { params, query, body }: RouteRequest): Status | undefined {
  const answered = answerInteraction(world, gateway, params.interaction ?? '', params.token ?? '', body)
  return query.get('with_response') === 'true' ? new Status(200, callbackResponse(answered)) : undefined
}

const target = ({ world }: Guild, { params }: RouteRequest) =>
  interactionMessage(
    world,
    interactionByToken(world, params.application ?? '', params.token ?? ''),
    params.message ?? '',
  )
