import { counter } from './plural.ts'
import type { Words } from './words.ts'

const count = counter('fr-FR')
const articles = (n: number): string => count(n, { one: 'article', other: 'articles' })

export const fr: Words = {
  language: 'fr',
  name: 'Français',
  locale: 'fr-FR',

  colon: ' : ',
  englishOnly: 'Je ne comprends les questions qu’en anglais.',
  asked: 'Question',
  theySay: 'Les articles disent :',
  theyMaySay: 'Voici peut-être ce qu’en disent les articles :',
  matched: 'Mots de la question qui s’y trouvent',
  notSaid: 'Les articles ne le disent pas.',
  notContained: (words) => `Aucun article ne contient : ${words}.`,
  closest: 'Le passage le plus proche, qui n’est pas une réponse :',
  searched: (n, passages) =>
    `Recherché dans ${articles(n)}, ${count(passages, { one: 'passage', other: 'passages' })}.`,
  sameIn: 'De même dans',
  paragraph: (n) => `paragraphe ${n}`,
  smallTalk:
    'Je réponds aux questions sur les entretiens dont parlent ces articles, avec leurs mots exacts. Demandez par exemple qui a pris l’initiative d’un appel, ce que quelqu’un a dit ou quand une rencontre est prévue.',

  articles,
  wordCount: (n) => count(n, { one: 'mot', other: 'mots' }),
  quotations: (n) => count(n, { one: 'citation', other: 'citations' }),
  talks: (n) => count(n, { one: 'entretien', other: 'entretiens' }),
  noQuotation: 'Aucune citation ne convient. Essayez un nom plus court ou un autre sujet.',
  speakerNotNamed: 'auteur non nommé',
  skipped: 'Écarté',

  noSuchTalks: 'Les articles ne parlent pas de tels entretiens.',
  otherTalks: 'Ils parlent de ceux-ci :',
  noTalks: 'Les articles ne parlent d’aucun entretien.',
  kinds: {
    'phone call': 'appel téléphonique',
    'video call': 'visioconférence',
    meeting: 'rencontre',
    summit: 'sommet',
    visit: 'visite',
    talks: 'pourparlers',
  },
  planned: 'Prévu',
  dateNotTold: 'Date non précisée',
  initiatorNotStated: 'Les articles ne disent pas qui en a pris l’initiative.',
  claimsFallen: 'Non précisé : ce qui avait été affirmé est démenti ou retiré.',
  claimsDiffer: (names) => `Les affirmations divergent : ${names}.`,
  initiatedBy: (name, n) => `À l’initiative de : ${name}, selon ${articles(n)}.`,
  denied: 'Démenti',
  withdrawn: 'Retiré',
  says: (name) => `selon ${name}`,
  agree: (n) => `${articles(n)} ${n < 2 ? 'concorde' : 'concordent'}`,

  verbatim: 'Mot pour mot : ces paroles figurent dans les articles.',
  altered: 'Modifié : les articles donnent ces paroles autrement.',
  stitched: 'Modifié : ces paroles sont assemblées de plusieurs endroits des articles.',
  notFound: 'Introuvable dans ces articles. Cela ne prouve pas que personne ne l’a dit.',
  misattributed: (source, posted) =>
    `Ces paroles figurent dans les articles, mais elles sont de ${source}, non de ${posted}.`,
  posted: 'message',
  inArticle: 'article',
  nothing: '(rien)',
  noQuotationInMessage: 'Ce message ne contient aucun texte à comparer avec les articles.',

  thePassage: 'Le passage',
  beforeIt: 'avant',
  afterIt: 'après',
  openAtPassage: 'Ouvrir l’article à cet endroit',
  citeAs: (command) => `À citer avec ${command}`,
  citeUnknown:
    'Aucun article d’ici n’a de passage portant cet identifiant. Il appartient peut-être à une autre collection.',
  citeMistyped:
    'Ce n’est pas l’identifiant d’un passage. Copiez-le de la ligne sous un passage, ou de « Contexte ».',
  citeChanged: (title) =>
    `L’article « ${title} » a changé depuis que cet identifiant existe ; le passage ne peut plus être montré tel qu’il était.`,

  articlesOnThis: 'Tous les articles à ce sujet',
  articlesOnHead: (n) =>
    `${articles(n)} avec des passages proches de la question. Tous ne sont pas des réponses :`,
  noArticleOnThis: 'Aucun article n’en parle.',

  previous: 'Précédent',
  next: 'Suivant',
  pageOf: (page, pages) => `Page ${page} sur ${pages}`,
  leftOut: (n) => `… ${n} de plus ne sont pas montrés ici. Précisez la question pour les voir.`,
  context: 'Contexte',
  moreFrom: (name) => `Autres paroles de ${name}`,
  helpful: 'Utile',
  notHelpful: 'Pas utile',
  voteThanks: 'Merci. Compté, sans votre nom.',
  threadButton: 'Continuer dans un fil',
  threadMade: (channel) => `La suite dans ${channel}.`,
  threadFailed:
    'Je n’ai pas le droit de créer un fil ici. Une personne qui gère le serveur peut l’autoriser.',

  coolDown: (when) => `Un instant : tant de questions à la fois vont trop vite pour moi. Redemandez ${when}.`,
  somethingWrong: (id) =>
    `Quelque chose s’est mal passé de mon côté, et rien n’a été répondu. Merci de signaler cet identifiant : ${id}`,
  outdated: 'Ceci vient d’une version antérieure du bot. Posez la question à nouveau.',
  emptyMention:
    'Interrogez-moi sur les entretiens, en anglais comme les articles, par exemple : Who initiated the call? Ou tapez `/` pour voir mes commandes.',
  helpIntro:
    'Je réponds à partir d’une collection d’articles de presse en anglais, mot pour mot, en disant qui parle et où cela se trouve. Quand les articles ne disent rien, je le dis. Posez vos questions en anglais.',
  helpTry: 'Essayez l’une de celles-ci :',

  settingsHead: 'Réglages de ce serveur',
  settingsSaved: 'Enregistré.',
  settingsOnlyInServers: 'Les réglages appartiennent à un serveur. Utilisez cette commande là-bas.',
  settingsNotAllowed: 'Seules les personnes qui gèrent ce serveur peuvent en changer les réglages.',
  settingsNotSaved:
    'Les réglages n’ont pas pu être écrits sur la machine du bot, et restent ce qu’ils étaient.',
  questionsHere: (on) =>
    on
      ? 'Dans ce salon, je réponds aux questions sans être mentionné.'
      : 'Dans ce salon, je réponds quand on me mentionne.',
  contentIntentMissing:
    'Pour lire les messages, le bot doit être redémarré avec « Message Content Intent » activé dans le portail des développeurs, page « Bot ».',
  repliesAre: (isPrivate) =>
    isPrivate
      ? 'Les réponses aux commandes ne sont vues que de qui a demandé.'
      : 'Les réponses aux commandes sont vues de tous.',
  languageIs: (name) => `Langue : ${name ?? 'celle de chacun'}.`,

  commands: {
    ask: {
      name: 'demander',
      description: 'Répond à une question sur les entretiens par des passages exacts des articles',
    },
    'who-initiated': {
      name: 'qui-a-initié',
      description: 'Montre qui aurait pris l’initiative des entretiens, affirmation par affirmation',
    },
    talks: { name: 'entretiens', description: 'Les entretiens par date, avec participants et initiateur' },
    quotes: { name: 'citations', description: 'Ce que des personnes auraient dit, mot pour mot' },
    sources: { name: 'sources', description: 'Les articles d’où le bot tire ses réponses' },
    check: { name: 'vérifier', description: 'Dit si une citation figure mot pour mot dans les articles' },
    cite: { name: 'passage', description: 'Montre le passage portant cet identifiant dans son contexte' },
    settings: { name: 'réglages', description: 'Montre et change le comportement du bot sur ce serveur' },
    help: { name: 'aide', description: 'Ce que fait le bot, avec des questions à essayer' },
    'Is this quote real?': { name: 'Cette citation est-elle vraie ?', description: '' },
  },
  options: {
    question: { name: 'question', description: 'En anglais, par exemple : Who initiated the call?' },
    talks: { name: 'entretien', description: 'Quel entretien ; tous si vide' },
    speaker: { name: 'auteur', description: 'Qui l’a dit' },
    about: { name: 'sujet', description: 'De quoi il s’agit' },
    source: { name: 'article', description: 'Dans quel article' },
    quotation: { name: 'citation', description: 'Les mots, avec ou sans la phrase autour' },
    id: { name: 'identifiant', description: 'De la ligne sous un passage' },
    questions: { name: 'questions', description: 'Répondre aux questions de ce salon sans être mentionné' },
    replies: { name: 'réponses', description: 'Qui voit les réponses aux commandes' },
    language: { name: 'langue', description: 'Langue des mots propres au bot' },
  },
  choices: {
    on: 'oui',
    off: 'non',
    public: 'vues de tous',
    private: 'vues de qui a demandé',
    own: 'celle de chacun',
  },
}
