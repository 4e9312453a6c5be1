import type { AnsweredClaim } from '../answer/answer.ts'
import { buildEngine } from '../answer/engine.ts'
import { whoInitiated } from '../answer/who-initiated.ts'
import { type Folder, isNamed, isSaidIn, type ToldInitiator } from './folder-set.ts'

/** How often the bot tells rightly who initiated a talk. Shares are 0 to 1. */
export interface InitiatorMeasures {
  readonly folders: number
  /** Where the articles agree: the initiator named, with the passage that says so, and nobody else. */
  readonly named: number
  /** Where they name nobody: nobody named. */
  readonly silent: number
  /** Where they contradict each other: both sides shown, as a conflict; half a point for one side. */
  readonly conflicts: number
  /** Names given that no article gives for the talk, for each folder. */
  readonly wrong: number
  readonly seconds: number
}

/** Asks the question of each folder. */
export function measureInitiators(folders: readonly Folder[]): InitiatorMeasures {
  const started = performance.now()
  const results = folders.map(resultOf)
  const share = (kind: Result['kind']): number => {
    const of = results.filter((r) => r.kind === kind)
    return of.reduce((sum, r) => sum + r.points, 0) / (of.length || 1)
  }
  return {
    folders: folders.length,
    named: share('named'),
    silent: share('silent'),
    conflicts: share('conflict'),
    wrong: results.reduce((sum, r) => sum + r.wrong, 0) / (folders.length || 1),
    seconds: (performance.now() - started) / 1000,
  }
}

interface Result {
  readonly kind: 'named' | 'silent' | 'conflict'
  readonly points: number
  readonly wrong: number
}

function resultOf({ library, question, asked }: Folder): Result {
  const told = asked.filter(({ initiator }) => initiator !== null)
  const { talks, status } = whoInitiated(buildEngine(library), question)
  const claims = talks.flatMap((talk) => talk.claims)
  const live = claims.filter((claim) => !claim.denied && !claim.withdrawn)
  const wrong = live.filter(({ initiator }) => !told.some((t) => isNamed(t, initiator))).length
  const shown = told.filter((t) => claims.some(({ passage }) => isSaidIn(t, passage.text)))
  if (told.length === 0)
    return { kind: 'silent', points: status === 'not-stated' && live.length === 0 ? 1 : 0, wrong }
  if (isConflict(told)) {
    const isWhole = shown.length === told.length && status === 'conflicting'
    return { kind: 'conflict', points: isWhole ? 1 : shown.length > 0 ? 0.5 : 0, wrong }
  }
  const isRight = shown.length === told.length && told.every((t) => names(live, t)) && wrong === 0
  return { kind: 'named', points: isRight ? 1 : 0, wrong }
}

const names = (claims: readonly AnsweredClaim[], told: ToldInitiator): boolean =>
  claims.some(({ initiator }) => isNamed(told, initiator))

/** Whether two things said of one talk name nobody in common. */
const isConflict = (told: readonly ToldInitiator[]): boolean =>
  told.some((a) => told.some((b) => a.talk === b.talk && !a.accept.some((name) => b.accept.includes(name))))
