import type { APIApplicationCommand } from 'discord-api-types/v10'
import { type CommandPayload, readCommand, readCommands } from '../command-rules.ts'
import { Refusal } from '../refusal.ts'
import { applicationShape } from '../shapes.ts'
import { announce, type World } from '../world.ts'
import { type Guild, type Route, type RouteRequest, Status } from './route.ts'

type Scope = 'global' | 'guild'

/** Application commands, globally and in the guild. https://discord.com/developers/docs/interactions/application-commands */
function commandRoutes(scope: Scope): Route[] {
  const path =
    scope === 'global'
      ? '/applications/:application/commands'
      : '/applications/:application/guilds/:guild/commands'
  return [
    { method: 'GET', path, handle: (guild, request) => list(guild, request, scope) },
    { method: 'PUT', path, handle: (guild, request) => overwrite(guild, request, scope) },
    { method: 'POST', path, handle: (guild, request) => create(guild, request, scope) },
    { method: 'GET', path: `${path}/:command`, handle: (guild, request) => find(guild, request, scope) },
    { method: 'PATCH', path: `${path}/:command`, handle: (guild, request) => edit(guild, request, scope) },
    { method: 'DELETE', path: `${path}/:command`, handle: (guild, request) => remove(guild, request, scope) },
  ]
}

export const applicationRoutes: readonly Route[] = [
  { method: 'GET', path: '/applications/@me', handle: ({ world }) => applicationShape(world) },
  { method: 'GET', path: '/oauth2/applications/@me', handle: ({ world }) => applicationShape(world) },
  ...commandRoutes('global'),
  ...commandRoutes('guild'),
]

function list({ world }: Guild, { params }: RouteRequest, scope: Scope): APIApplicationCommand[] {
  if (params.application !== world.application.id) throw new Refusal(10002)
  if (scope === 'guild' && params.guild !== world.guild.id) throw new Refusal(50001)
  return world.commands[scope]
}

function overwrite(guild: Guild, request: RouteRequest, scope: Scope): APIApplicationCommand[] {
  const before = list(guild, request, scope)
  const { world } = guild
  world.commands[scope] = readCommands(request.body).map((payload) =>
    toCommand(world, payload, scope, before),
  )
  announce(world, { kind: 'commands' })
  return world.commands[scope]
}

function create(guild: Guild, request: RouteRequest, scope: Scope): Status {
  const before = list(guild, request, scope)
  const { world } = guild
  const payload = readCommand(request.body)
  const command = toCommand(world, payload, scope, before)
  const others = before.filter((c) => c.id !== command.id)
  readCommands([...others.map(({ id: _id, ...rest }) => rest), payload])
  world.commands[scope] = [...others, command]
  announce(world, { kind: 'commands' })
  return new Status(others.length === before.length ? 201 : 200, command)
}

function find(guild: Guild, request: RouteRequest, scope: Scope): APIApplicationCommand {
  const command = list(guild, request, scope).find((c) => c.id === request.params.command)
  if (!command) throw new Refusal(10063)
  return command
}

function edit(guild: Guild, request: RouteRequest, scope: Scope): APIApplicationCommand {
  const before = find(guild, request, scope)
  const { world } = guild
  const payload = readCommand({ ...before, ...(request.body as object) })
  const command = { ...toCommand(world, payload, scope, []), id: before.id }
  world.commands[scope] = world.commands[scope].map((c) => (c.id === before.id ? command : c))
  announce(world, { kind: 'commands' })
  return command
}

function remove(guild: Guild, request: RouteRequest, scope: Scope): void {
  const command = find(guild, request, scope)
  guild.world.commands[scope] = guild.world.commands[scope].filter((c) => c.id !== command.id)
  announce(guild.world, { kind: 'commands' })
}

/** A command keeps its id when one of its name and type was there before, and its version when nothing changed. */
function toCommand(
  world: World,
  payload: CommandPayload,
  scope: Scope,
  before: readonly APIApplicationCommand[],
): APIApplicationCommand {
  const type = payload.type ?? 1
  const known = before.find((c) => c.name === payload.name && c.type === type)
  const command = {
    id: known?.id ?? world.newId(),
    application_id: world.application.id,
    ...(scope === 'guild' ? { guild_id: world.guild.id } : {}),
    type,
    name: payload.name,
    name_localizations: payload.name_localizations ?? null,
    description: payload.description ?? '',
    description_localizations: payload.description_localizations ?? null,
    options: payload.options ?? [],
    default_member_permissions: payload.default_member_permissions ?? null,
    nsfw: payload.nsfw ?? false,
    integration_types: payload.integration_types ?? [0],
    contexts: payload.contexts ?? null,
    ...(scope === 'global' ? { dm_permission: payload.dm_permission ?? true } : {}),
  }
  const same =
    known && JSON.stringify({ ...known, version: null }) === JSON.stringify({ ...command, version: null })
  return { ...command, version: same ? known.version : world.newId() } as APIApplicationCommand
}
