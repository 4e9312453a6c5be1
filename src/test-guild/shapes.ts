import type { APIMessage, APIUser } from 'discord-api-types/v10'
import { type Channel, type Member, permissionsIn, type Role, type World } from './world.ts'

/** The objects of the world as Discord's API writes them. */

export const ownUserShape = (user: APIUser) => ({
  ...user,
  mfa_enabled: false,
  locale: 'en-US',
  verified: true,
  email: null,
})

export const memberShape = (member: Member, withUser = true) => ({
  ...(withUser ? { user: member.user } : {}),
  roles: member.roles,
  nick: null,
  avatar: null,
  banner: null,
  communication_disabled_until: null,
  flags: 0,
  joined_at: member.joinedAt,
  pending: false,
  premium_since: null,
  mute: false,
  deaf: false,
})

export const roleShape = (role: Role) => ({
  id: role.id,
  name: role.name,
  permissions: role.permissions.toString(),
  position: role.position,
  color: 0,
  colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  hoist: false,
  managed: false,
  mentionable: false,
  icon: null,
  unicode_emoji: null,
  flags: 0,
})

export function channelShape(world: World, channel: Channel) {
  if (channel.type === 1) {
    const recipients = channel.recipients
      .filter((id) => id !== world.bot.id)
      .flatMap((id) => world.members.get(id)?.user ?? [])
    return { id: channel.id, type: 1, flags: 0, recipients, last_message_id: lastMessageId(world, channel) }
  }
  const base = {
    id: channel.id,
    type: channel.type,
    flags: 0,
    guild_id: world.guild.id,
    name: channel.name,
    parent_id: channel.parentId,
    last_message_id: lastMessageId(world, channel),
    rate_limit_per_user: 0,
  }
  if (channel.type === 11) {
    const count = [...world.messages.values()].filter((m) => m.data.channel_id === channel.id).length
    return {
      ...base,
      owner_id: channel.ownerId,
      message_count: count,
      total_message_sent: count,
      member_count: 1,
      thread_metadata: {
        archived: false,
        auto_archive_duration: 1440,
        archive_timestamp: new Date(world.clock.now()).toISOString(),
        locked: false,
        create_timestamp: new Date(world.clock.now()).toISOString(),
      },
    }
  }
  return {
    ...base,
    position: channel.position,
    topic: channel.topic,
    nsfw: false,
    permission_overwrites: channel.overwrites.map((o) => ({
      ...o,
      allow: o.allow.toString(),
      deny: o.deny.toString(),
    })),
    ...(channel.type === 15
      ? {
          available_tags: [],
          default_reaction_emoji: null,
          default_sort_order: null,
          default_forum_layout: 0,
        }
      : {}),
  }
}

function lastMessageId(world: World, channel: Channel): string | null {
  return [...world.messages.values()].findLast((m) => m.data.channel_id === channel.id)?.data.id ?? null
}

const isThread = (channel: Channel): boolean => channel.type === 11

export function guildShape(world: World) {
  return {
    id: world.guild.id,
    name: world.guild.name,
    owner_id: world.guild.ownerId,
    icon: null,
    description: null,
    home_header: null,
    splash: null,
    discovery_splash: null,
    features: [],
    banner: null,
    application_id: null,
    region: 'local',
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    widget_enabled: false,
    widget_channel_id: null,
    verification_level: 0,
    roles: [...world.roles.values()].map(roleShape),
    default_message_notifications: 0,
    mfa_level: 0,
    explicit_content_filter: 0,
    max_presences: null,
    max_members: 500_000,
    max_stage_video_channel_users: 50,
    max_video_channel_users: 25,
    vanity_url_code: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    preferred_locale: 'en-US',
    rules_channel_id: null,
    safety_alerts_channel_id: null,
    public_updates_channel_id: null,
    premium_progress_bar_enabled: false,
    nsfw: false,
    nsfw_level: 0,
    emojis: [],
    stickers: [],
    incidents_data: null,
  }
}

/** What GUILD_CREATE adds to a guild. */
export function fullGuildShape(world: World) {
  const channels = [...world.channels.values()]
  return {
    ...guildShape(world),
    joined_at: world.members.get(world.bot.id)?.joinedAt,
    large: false,
    unavailable: false,
    member_count: world.members.size,
    voice_states: [],
    members: [...world.members.values()].map((m) => memberShape(m)),
    channels: channels.filter((c) => c.type !== 1 && !isThread(c)).map((c) => channelShape(world, c)),
    threads: channels.filter(isThread).map((c) => channelShape(world, c)),
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  }
}

export function applicationShape(world: World) {
  const { id, name } = world.application
  return {
    id,
    name,
    icon: null,
    description: 'An application of the test guild',
    type: null,
    bot: world.bot,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    // GATEWAY_MESSAGE_CONTENT_LIMITED
    flags: world.application.messageContent ? 1 << 19 : 0,
    flags_new: world.application.messageContent ? String(1 << 19) : '0',
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    owner: world.members.get(world.guild.ownerId)?.user,
    approximate_guild_count: 1,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    team: null,
    eligible_oauth2_scopes: [],
    integration_types_config: { '0': {}, '1': {} },
  }
}

/** A message as the gateway sends it, with what a client needs to know of its author and place. */
export function messageEvent(world: World, message: APIMessage) {
  const channel = world.channels.get(message.channel_id)
  const author = world.members.get(message.author.id)
  if (!channel || channel.type === 1) return { ...message, channel_type: 1 }
  return {
    ...message,
    guild_id: world.guild.id,
    channel_type: channel.type,
    ...(author ? { member: memberShape(author, false) } : {}),
  }
}

export const permissionsShape = (world: World, userId: string, channel: Channel): string =>
  permissionsIn(world, userId, channel).toString()
