/** What a cue introduces: words somebody says, or words with which somebody is said to call something. */
export type CueKind = 'say' | 'call'

/** Verbs that report speech; `say` verbs may also stand in front of their subject ("said the minister"). */
const SAY_VERBS = `
  say tell add note announce report write state declare explain argue claim insist warn stress emphasize emphasise
  underline underscore reiterate confirm admit acknowledge concede deny suggest propose promise vow pledge predict recall
  remark reply respond answer ask tweet post joke quip complain conclude continue repeat maintain observe comment
  caution urge mention indicate reveal disclose assert allege affirm boast charge counter contend demand cry shout
  exclaim whisper inform testify recount protest muse lament retort specify clarify point advise agree
  assure believe hope think fear object proclaim signal snap sneer scoff elaborate opine posit reason signal
  interject marvel recite sing chant chirp crow gush vent deadpan scream yell roar bark fume thunder beam riff react
  echo intone plead beg wonder inquire enquire mouth stammer murmur mutter
`
/** Verbs that take a quoted fragment as their object: called it "a disaster". */
const CALL_VERBS = `
  call describe dub label brand term denounce condemn criticize criticise praise reject dismiss accuse blame thank
  welcome hail mock slam blast decry refer characterize characterise deride ridicule discuss use cite quote invoke
  deem portray depict express voice convey promise lambast applaud defend attack tout hint allude commend compare
  offer outline set pronounce question regard regret remember see summarize urge wish pledge express apologize
  apologise decline refuse endorse mean show read bear carry conclude put find
`
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    say: ['says', 'said', 'saying'],
    tell: ['tells', 'told', 'telling'],
    write: ['writes', 'wrote', 'written', 'writing'],
    think: ['thinks', 'thought', 'thinking'],
    see: ['sees', 'saw', 'seen', 'seeing'],
    read: ['reads', 'read', 'reading'],
    mean: ['means', 'meant', 'meaning'],
    put: ['puts', 'put', 'putting'],
    set: ['sets', 'set', 'setting'],
    find: ['finds', 'found', 'finding'],
    sing: ['sings', 'sang', 'sung', 'singing'],
    show: ['shows', 'showed', 'shown', 'showing'],
    bear: ['bears', 'bore', 'bearing'],
    agree: ['agrees', 'agreed', 'agreeing'],
  }),
)
const DOUBLED = new Set(['quip', 'snap', 'admit', 'refer', 'regret', 'dub', 'slam', 'beg'])

/** All forms of a regular verb, or the listed ones of an irregular one. */
function formsOf(verb: string): readonly string[] {
  const irregular = IRREGULAR.get(verb)
  if (irregular) return [verb, ...irregular]
  const stem = DOUBLED.has(verb) ? verb + verb.at(-1) : verb
  if (/[^aeiou]y$/.test(verb)) {
    const root = verb.slice(0, -1)
    return [verb, `${root}ies`, `${root}ied`, `${verb}ing`]
  }
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`]
  const third = /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`
  return [verb, third, `${stem}ed`, `${stem}ing`]
}

const tableOf = (list: string, kind: CueKind): [string, CueKind][] =>
  list
    .trim()
    .split(/\s+/)
    .flatMap(formsOf)
    .map((form) => [form, kind])

const VERBS: ReadonlyMap<string, CueKind> = new Map([
  ...tableOf(CALL_VERBS, 'call'),
  ...tableOf(SAY_VERBS, 'say'),
])

/** The kind of cue that a verb form is, or null: `cueKind('tweeted') === 'say'`. */
export const cueKind = (lower: string): CueKind | null => VERBS.get(lower) ?? null

/** Words of speech in front of which stands their speaker or document: "in a statement", "the readout". */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  'statement readout communique communiqué release letter tweet post message interview speech remarks report note memo memorandum document text declaration resolution email comment comments briefing testimony ad advertisement op-ed essay article book poll survey study filing lawsuit complaint order opinion'.split(
    ' ',
  ),
)

/** Labels after which a speaker's own words follow: `Quote from the US State Department: "…"`. */
export const QUOTE_LABEL = /^(?:direct )?quotes?(?: (?:from|by|of) (?:the )?(.+))?$/i
