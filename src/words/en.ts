import { counter } from './plural.ts'
import type { Words } from './words.ts'

const count = counter('en-GB')
const articles = (n: number): string => count(n, { one: 'article', other: 'articles' })

export const en: Words = {
  language: 'en',
  name: 'English',
  locale: 'en-GB',

  colon: ': ',
  englishOnly: 'Questions are understood in English only.',
  asked: 'Asked',
  theySay: 'The articles say:',
  theyMaySay: 'This may be what the articles say on it:',
  matched: 'Words of the question in it',
  notSaid: 'The articles do not say.',
  notContained: (words) => `No article contains: ${words}.`,
  closest: 'Closest passage, not an answer:',
  searched: (n, passages) =>
    `${articles(n)} searched, ${count(passages, { one: 'passage', other: 'passages' })}.`,
  sameIn: 'The same in',
  paragraph: (n) => `paragraph ${n}`,
  smallTalk:
    'I answer questions about the talks in these articles with their exact words. Ask, for example, who initiated a call, what somebody said, or when a meeting is due.',

  articles,
  wordCount: (n) => count(n, { one: 'word', other: 'words' }),
  quotations: (n) => count(n, { one: 'quotation', other: 'quotations' }),
  talks: (n) => count(n, { one: 'talk', other: 'talks' }),
  noQuotation: 'No quotation fits. Try a shorter name or another subject.',
  speakerNotNamed: 'speaker not named',
  skipped: 'Skipped',

  noSuchTalks: 'The articles speak of no such talks.',
  otherTalks: 'They speak of these:',
  noTalks: 'The articles speak of no talks.',
  kinds: {
    'phone call': 'phone call',
    'video call': 'video call',
    meeting: 'meeting',
    summit: 'summit',
    visit: 'visit',
    talks: 'talks',
  },
  planned: 'Planned',
  dateNotTold: 'Date not told',
  initiatorNotStated: 'The articles do not say who initiated it.',
  claimsFallen: 'Not stated: what was claimed is denied or withdrawn.',
  claimsDiffer: (names) => `The claims differ: ${names}.`,
  initiatedBy: (name, n) => `Initiated by ${name}, in ${articles(n)}.`,
  denied: 'Denied',
  withdrawn: 'Withdrawn',
  says: (name) => `says ${name}`,
  agree: (n) => `${articles(n)} ${n === 1 ? 'agrees' : 'agree'}`,

  verbatim: 'Verbatim: these words stand in the articles.',
  altered: 'Altered: the articles have these words otherwise.',
  stitched: 'Altered: these words are put together from several places of the articles.',
  notFound: 'Not found in these articles. That does not prove that nobody said it.',
  misattributed: (source, posted) =>
    `These words stand in the articles, but ${source} says them, not ${posted}.`,
  posted: 'posted',
  inArticle: 'article',
  nothing: '(nothing)',
  noQuotationInMessage: 'There is no text in that message to compare with the articles.',

  thePassage: 'The passage',
  beforeIt: 'before it',
  afterIt: 'after it',
  openAtPassage: 'Open the article at these words',
  citeAs: (command) => `Cite it with ${command}`,
  citeUnknown: 'No article here has a passage with this id. It may belong to another collection of articles.',
  citeMistyped: 'This is no id of a passage. Copy it from the line below a passage, or from "Context".',
  citeChanged: (title) =>
    `The article “${title}” has changed since this id was given, and the passage cannot be shown as it was.`,

  articlesOnThis: 'All articles on this',
  articlesOnHead: (n) => `${articles(n)} with passages near to this question. They are not all answers:`,
  noArticleOnThis: 'No article speaks of this.',

  previous: 'Previous',
  next: 'Next',
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
  leftOut: (n) => `… ${n} more left out here. Ask more narrowly to see them.`,
  context: 'Context',
  moreFrom: (name) => `More from ${name}`,
  helpful: 'Helpful',
  notHelpful: 'Not helpful',
  voteThanks: 'Thank you. Counted, without your name.',
  threadButton: 'Go on in a thread',
  threadMade: (channel) => `Go on in ${channel}.`,
  threadFailed: 'I may not make a thread here. Somebody who manages the server can allow it.',

  coolDown: (when) => `One moment: so many questions at once are too fast for me. Ask again ${when}.`,
  somethingWrong: (id) =>
    `Something went wrong on my side, and nothing was answered. Please report this id: ${id}`,
  outdated: 'This is from an earlier version of the bot. Please ask again.',
  emptyMention:
    'Ask me about the talks, for example: Who initiated the call? Or type `/` to see my commands.',
  helpIntro:
    'I answer from a collection of news articles, word for word, with who said it and where it stands. When the articles do not say, I say so.',
  helpTry: 'Try one of these:',

  settingsHead: 'Settings of this server',
  settingsSaved: 'Saved.',
  settingsOnlyInServers: 'Settings belong to a server. Use this command in one.',
  settingsNotAllowed: 'Only people who may manage this server can change its settings.',
  settingsNotSaved: 'The settings could not be written on the machine of the bot, and are as before.',
  questionsHere: (on) =>
    on
      ? 'In this channel I answer questions without being mentioned.'
      : 'In this channel I answer when mentioned.',
  contentIntentMissing:
    'To read messages, the bot has to be started again with “Message Content Intent” turned on in the developer portal, page “Bot”.',
  repliesAre: (isPrivate) =>
    isPrivate
      ? 'Answers to commands are seen only by who asked.'
      : 'Answers to commands are seen by everybody.',
  languageIs: (name) => `I speak ${name ?? 'everybody’s own language'}.`,

  commands: {
    ask: {
      name: 'ask',
      description: 'Answers a question about the talks with exact passages from the articles',
    },
    'who-initiated': {
      name: 'who-initiated',
      description: 'Shows who is said to have initiated the talks, claim by claim',
    },
    talks: {
      name: 'talks',
      description: 'Lists the talks of the articles by date, with who took part and who initiated them',
    },
    quotes: { name: 'quotes', description: 'Lists what people are quoted as saying, word for word' },
    sources: { name: 'sources', description: 'Lists the articles the bot answers from' },
    check: { name: 'check', description: 'Tells whether a quotation stands in the articles word for word' },
    cite: { name: 'cite', description: 'Shows the passage with this id in its surroundings' },
    settings: { name: 'settings', description: 'Shows and changes how the bot behaves in this server' },
    help: { name: 'help', description: 'What the bot does, with questions to try' },
    'Is this quote real?': { name: 'Is this quote real?', description: '' },
  },
  options: {
    question: { name: 'question', description: 'For example: Who initiated the call?' },
    talks: { name: 'talks', description: 'Which talks; all of them when left empty' },
    speaker: { name: 'speaker', description: 'Who said it' },
    about: { name: 'about', description: 'What it is about' },
    source: { name: 'source', description: 'In which article' },
    quotation: { name: 'quotation', description: 'The words, with or without the sentence around them' },
    id: { name: 'id', description: 'From the line below a passage' },
    questions: { name: 'questions', description: 'Answer questions in this channel without being mentioned' },
    replies: { name: 'replies', description: 'Who sees the answers to commands' },
    language: { name: 'language', description: 'Language of the bot’s own words' },
  },
  choices: {
    on: 'on',
    off: 'off',
    public: 'seen by everybody',
    private: 'seen only by who asked',
    own: 'everybody’s own',
  },
}
