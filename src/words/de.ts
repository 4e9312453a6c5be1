import { counter } from './plural.ts'
import type { Words } from './words.ts'

const count = counter('de-DE')
const articles = (n: number): string => count(n, { one: 'Artikel', other: 'Artikel' })

export const de: Words = {
  language: 'de',
  name: 'Deutsch',
  locale: 'de-DE',

  colon: ': ',
  englishOnly: 'Fragen verstehe ich nur auf Englisch.',
  asked: 'Gefragt',
  theySay: 'Die Artikel sagen:',
  theyMaySay: 'Vielleicht sagen die Artikel es hier:',
  matched: 'Worte der Frage darin',
  notSaid: 'Die Artikel sagen es nicht.',
  notContained: (words) => `In keinem Artikel steht: ${words}.`,
  closest: 'Die nächste Stelle, keine Antwort:',
  searched: (n, passages) =>
    `${articles(n)} durchsucht, ${count(passages, { one: 'Stelle', other: 'Stellen' })}.`,
  sameIn: 'Ebenso in',
  paragraph: (n) => `Absatz ${n}`,
  smallTalk:
    'Ich beantworte Fragen zu den Gesprächen in diesen Artikeln, und zwar mit deren genauen Worten. Frag zum Beispiel, von wem ein Anruf ausging, was jemand gesagt hat oder wann ein Treffen geplant ist.',

  articles,
  wordCount: (n) => count(n, { one: 'Wort', other: 'Wörter' }),
  quotations: (n) => count(n, { one: 'Zitat', other: 'Zitate' }),
  talks: (n) => count(n, { one: 'Gespräch', other: 'Gespräche' }),
  noQuotation: 'Kein Zitat passt. Versuch es mit einem kürzeren Namen oder einem anderen Thema.',
  speakerNotNamed: 'ohne Namen',
  skipped: 'Ausgelassen',

  noSuchTalks: 'Von solchen Gesprächen ist in den Artikeln nicht die Rede.',
  otherTalks: 'Sie sprechen von diesen:',
  noTalks: 'Die Artikel sprechen von keinen Gesprächen.',
  kinds: {
    'phone call': 'Telefonat',
    'video call': 'Videogespräch',
    meeting: 'Treffen',
    summit: 'Gipfel',
    visit: 'Besuch',
    talks: 'Gespräche',
  },
  planned: 'Geplant',
  dateNotTold: 'Ohne Datum',
  initiatorNotStated: 'Die Artikel sagen nicht, von wem es ausging.',
  claimsFallen: 'Nicht gesagt: Was behauptet wurde, ist bestritten oder zurückgenommen.',
  claimsDiffer: (names) => `Die Angaben widersprechen sich: ${names}.`,
  initiatedBy: (name, n) => `Ausgegangen von: ${name}, laut ${articles(n)}.`,
  denied: 'Bestritten',
  withdrawn: 'Zurückgenommen',
  says: (name) => `sagt ${name}`,
  agree: (n) => `${articles(n)} ${n === 1 ? 'stimmt' : 'stimmen'} überein`,

  verbatim: 'Wörtlich: Diese Worte stehen in den Artikeln.',
  altered: 'Verändert: In den Artikeln lauten diese Worte anders.',
  stitched: 'Verändert: Diese Worte sind aus mehreren Stellen der Artikel zusammengesetzt.',
  notFound: 'In diesen Artikeln nicht gefunden. Das beweist nicht, dass es niemand gesagt hat.',
  misattributed: (source, posted) =>
    `Diese Worte stehen in den Artikeln, aber ${source} sagt sie, nicht ${posted}.`,
  posted: 'Beitrag',
  inArticle: 'Artikel',
  nothing: '(nichts)',
  noQuotationInMessage: 'In dieser Nachricht steht kein Text, der sich mit den Artikeln vergleichen ließe.',

  thePassage: 'Die Stelle',
  beforeIt: 'davor',
  afterIt: 'danach',
  openAtPassage: 'Den Artikel an dieser Stelle öffnen',
  citeAs: (command) => `Zitieren mit ${command}`,
  citeUnknown:
    'Zu dieser Kennung gibt es hier keinen Artikel. Vielleicht gehört sie zu einer anderen Sammlung.',
  citeMistyped:
    'Das ist keine Kennung einer Stelle. Kopiere sie aus der Zeile unter einer Stelle oder aus „Zusammenhang“.',
  citeChanged: (title) =>
    `Der Artikel „${title}“ wurde geändert, seit es diese Kennung gibt; die Stelle lässt sich nicht mehr so zeigen, wie sie war.`,

  articlesOnThis: 'Alle Artikel dazu',
  articlesOnHead: (n) => `${articles(n)} mit Stellen, die der Frage nahe sind. Nicht alle sind Antworten:`,
  noArticleOnThis: 'Kein Artikel spricht davon.',

  previous: 'Zurück',
  next: 'Weiter',
  pageOf: (page, pages) => `Seite ${page} von ${pages}`,
  leftOut: (n) => `… ${n} weitere sind hier ausgelassen. Frag genauer, um sie zu sehen.`,
  context: 'Zusammenhang',
  moreFrom: (name) => `Mehr von ${name}`,
  helpful: 'Hilfreich',
  notHelpful: 'Nicht hilfreich',
  voteThanks: 'Danke. Gezählt, ohne deinen Namen.',
  threadButton: 'In einem Thread weiter',
  threadMade: (channel) => `Weiter geht es in ${channel}.`,
  threadFailed: 'Ich darf hier keinen Thread anlegen. Wer den Server verwaltet, kann es erlauben.',

  coolDown: (when) => `Einen Moment: So viele Fragen auf einmal sind mir zu schnell. Frag wieder ${when}.`,
  somethingWrong: (id) =>
    `Auf meiner Seite ist etwas schiefgegangen, und nichts wurde beantwortet. Bitte melde diese Kennung: ${id}`,
  outdated: 'Das stammt aus einer früheren Fassung des Bots. Bitte frag noch einmal.',
  emptyMention:
    'Frag mich nach den Gesprächen, auf Englisch wie die Artikel, zum Beispiel: Who initiated the call? Oder tippe `/` für meine Befehle.',
  helpIntro:
    'Ich antworte aus einer Sammlung englischer Nachrichtenartikel, Wort für Wort, mit Sprecher und Fundstelle. Wenn die Artikel etwas nicht sagen, sage ich das. Frag auf Englisch.',
  helpTry: 'Probier eine davon:',

  settingsHead: 'Einstellungen dieses Servers',
  settingsSaved: 'Gespeichert.',
  settingsOnlyInServers: 'Einstellungen gehören zu einem Server. Nutze diesen Befehl dort.',
  settingsNotAllowed: 'Nur wer diesen Server verwalten darf, kann seine Einstellungen ändern.',
  settingsNotSaved:
    'Die Einstellungen ließen sich auf dem Rechner des Bots nicht schreiben und bleiben, wie sie waren.',
  questionsHere: (on) =>
    on
      ? 'In diesem Kanal beantworte ich Fragen auch ohne Erwähnung.'
      : 'In diesem Kanal antworte ich, wenn ich erwähnt werde.',
  contentIntentMissing:
    'Um Nachrichten zu lesen, muss der Bot neu gestartet werden, mit eingeschaltetem „Message Content Intent“ im Entwicklerportal, Seite „Bot“.',
  repliesAre: (isPrivate) =>
    isPrivate ? 'Antworten auf Befehle sieht nur, wer gefragt hat.' : 'Antworten auf Befehle sehen alle.',
  languageIs: (name) => `Ich spreche ${name ?? 'mit allen in ihrer eigenen Sprache'}.`,

  commands: {
    ask: {
      name: 'frage',
      description: 'Beantwortet eine Frage zu den Gesprächen mit genauen Stellen aus den Artikeln',
    },
    'who-initiated': {
      name: 'von-wem',
      description: 'Zeigt, von wem die Gespräche ausgegangen sein sollen, Angabe für Angabe',
    },
    talks: { name: 'gespräche', description: 'Die Gespräche nach Datum, mit Beteiligten und Urheber' },
    quotes: { name: 'zitate', description: 'Was Leute gesagt haben sollen, Wort für Wort' },
    sources: { name: 'quellen', description: 'Die Artikel, aus denen der Bot antwortet' },
    check: { name: 'prüfen', description: 'Sagt, ob ein Zitat wörtlich in den Artikeln steht' },
    cite: { name: 'stelle', description: 'Zeigt die Stelle mit dieser Kennung in ihrem Zusammenhang' },
    settings: {
      name: 'einstellungen',
      description: 'Zeigt und ändert, wie sich der Bot auf diesem Server verhält',
    },
    help: { name: 'hilfe', description: 'Was der Bot kann, mit Fragen zum Ausprobieren' },
    'Is this quote real?': { name: 'Ist dieses Zitat echt?', description: '' },
  },
  options: {
    question: { name: 'frage', description: 'Auf Englisch, zum Beispiel: Who initiated the call?' },
    talks: { name: 'gespräch', description: 'Welches Gespräch; leer für alle' },
    speaker: { name: 'sprecher', description: 'Wer es gesagt hat' },
    about: { name: 'thema', description: 'Worum es geht' },
    source: { name: 'artikel', description: 'In welchem Artikel' },
    quotation: { name: 'zitat', description: 'Die Worte, mit oder ohne den Satz darum herum' },
    id: { name: 'kennung', description: 'Aus der Zeile unter einer Stelle' },
    questions: { name: 'fragen', description: 'Fragen in diesem Kanal auch ohne Erwähnung beantworten' },
    replies: { name: 'antworten', description: 'Wer die Antworten auf Befehle sieht' },
    language: { name: 'sprache', description: 'Sprache der eigenen Worte des Bots' },
  },
  choices: {
    on: 'an',
    off: 'aus',
    public: 'für alle sichtbar',
    private: 'nur für den Fragenden',
    own: 'die eigene jedes Einzelnen',
  },
}
