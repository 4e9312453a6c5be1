/** Questions on the seeds as people in a chat ask them. `answers`: words of any passage that answers; empty: none does. */
export interface SeedQuestion {
  readonly kind:
    | 'plain'
    | 'keywords'
    | 'typo'
    | 'paraphrase'
    | 'quote'
    | 'near miss'
    | 'other people'
    | 'furniture'
    | 'chat'
  readonly question: string
  readonly answers: readonly string[]
}

const q = (kind: SeedQuestion['kind'], question: string, ...answers: string[]): SeedQuestion => ({
  kind,
  question,
  answers,
})

export const SEED_QUESTIONS: readonly SeedQuestion[] = [
  q(
    'plain',
    'Who initiated the call between Rubio and Lavrov?',
    'at the initiative of the US side',
    'initiated by the US side',
  ),
  q(
    'plain',
    'On what day did Rubio and Lavrov have a telephone conversation?',
    'on 15 February',
    'on Saturday',
  ),
  q('plain', 'How long did Trump and Putin speak?', 'spoke for over an hour'),
  q('plain', 'Whom did Trump call afterwards?', 'Trump called Volodymyr Zelenskyy'),
  q('plain', 'What did the parties agree about a meeting of experts?', 'meeting of experts'),
  q('plain', 'When did Putin have a call with Biden?', 'Putin had a call with Biden'),
  q('plain', 'Did the US State Department report the conversation?', 'State Department later reported'),
  q('plain', 'What did Rubio reaffirm about the conflict in Ukraine?', 'commitment to finding an end'),
  q('plain', 'Who imposed sanctions on Moscow?', 'imposed waves of sanctions'),
  q('plain', 'Which regions did the conversation touch besides Ukraine?', 'Palestine', 'Middle East'),
  q('plain', 'Was it clear which barriers were discussed?', 'not immediately clear'),
  q(
    'plain',
    'What did Lavrov and Rubio discuss about Russian diplomatic missions in the US?',
    'functioning of Russian diplomatic missions',
  ),
  q('plain', 'Why were European allies shocked?', 'shocked European allies'),
  q('plain', 'What are the sources of the article?', 'Source: Russian Foreign Ministry'),
  q('keywords', 'unilateral barriers trade investment', 'unilateral barriers to mutually beneficial trade'),
  q('keywords', 'russian-american summit meeting preparation', 'Russian-American summit meeting'),
  q('keywords', 'trump zelenskyy future contacts', 'Trump called Volodymyr Zelenskyy'),
  q('keywords', 'foreign missions obstacles', 'obstacles to the work'),
  q(
    'typo',
    'who iniciated the call between lavrov and rubio',
    'at the initiative of the US side',
    'initiated by the US side',
  ),
  q('typo', 'what santions were imposed on moscow', 'imposed waves of sanctions'),
  q('typo', 'did trump call zelensky', 'Trump called Volodymyr Zelenskyy'),
  q(
    'paraphrase',
    'which side asked for the phone call',
    'at the initiative of the US side',
    'initiated by the US side',
  ),
  q('paraphrase', 'are peace talks planned to end the war', 'Peace talks on ending the war'),
  q(
    'paraphrase',
    'will the two countries keep a channel open to solve problems',
    'channel of communication',
    'maintain contacts',
  ),
  q('quote', 'What did Trump say about visiting each other?', 'visiting each other'),
  q('quote', 'what did the russian foreign ministry say about a meeting of experts', 'meeting of experts'),
  q('quote', 'what did trump say about deaths in the war', 'millions of deaths'),
  q('near miss', 'Who was the interpreter in the call?'),
  q('near miss', 'Did Rubio and Lavrov shake hands in Riyadh?'),
  q('near miss', 'What did Putin say about the Black Sea fleet?'),
  q('near miss', 'How many soldiers has Ukraine lost?'),
  q('near miss', 'Did Lavrov apologise to Rubio?'),
  q('near miss', 'How much will the summit cost?'),
  q('near miss', 'Which hotel will host the experts?'),
  q('other people', 'What did Macron say about the call?'),
  q('other people', 'Did Xi Jinping phone Modi?'),
  q('other people', 'Who initiated the call between Scholz and Meloni?'),
  q('furniture', 'How high is inflation in the UK?'),
  q('furniture', 'What did Trump vow on Greenland?'),
  q('furniture', 'Who killed Shinzo Abe?'),
  q('furniture', 'What missile did Japan unveil?'),
  q('chat', 'hello there'),
  q('chat', 'thanks, great bot!'),
  q('chat', 'what is the weather in Kyiv'),
]
