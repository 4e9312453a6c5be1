import { counter } from './plural.ts'
import type { Words } from './words.ts'

const count = counter('es-ES')
const articles = (n: number): string => count(n, { one: 'artículo', other: 'artículos' })

export const es: Words = {
  language: 'es',
  name: 'Español',
  locale: 'es-ES',

  colon: ': ',
  englishOnly: 'Solo entiendo preguntas en inglés.',
  asked: 'Pregunta',
  theySay: 'Los artículos dicen:',
  theyMaySay: 'Quizá sea esto lo que dicen los artículos:',
  matched: 'Palabras de la pregunta en él',
  notSaid: 'Los artículos no lo dicen.',
  notContained: (words) => `Ningún artículo contiene: ${words}.`,
  closest: 'El pasaje más cercano, que no es una respuesta:',
  searched: (n, passages) =>
    `Buscado en ${articles(n)}, ${count(passages, { one: 'pasaje', other: 'pasajes' })}.`,
  sameIn: 'Lo mismo en',
  paragraph: (n) => `párrafo ${n}`,
  smallTalk:
    'Respondo preguntas sobre las conversaciones de las que hablan estos artículos, con sus palabras exactas. Pregunta, por ejemplo, quién inició una llamada, qué dijo alguien o cuándo está prevista una reunión.',

  articles,
  wordCount: (n) => count(n, { one: 'palabra', other: 'palabras' }),
  quotations: (n) => count(n, { one: 'cita', other: 'citas' }),
  talks: (n) => count(n, { one: 'conversación', other: 'conversaciones' }),
  noQuotation: 'Ninguna cita encaja. Prueba con un nombre más corto o con otro tema.',
  speakerNotNamed: 'autor no nombrado',
  skipped: 'Omitido',

  noSuchTalks: 'Los artículos no hablan de tales conversaciones.',
  otherTalks: 'Hablan de estas:',
  noTalks: 'Los artículos no hablan de ninguna conversación.',
  kinds: {
    'phone call': 'llamada telefónica',
    'video call': 'videollamada',
    meeting: 'reunión',
    summit: 'cumbre',
    visit: 'visita',
    talks: 'conversaciones',
  },
  planned: 'Previsto',
  dateNotTold: 'Sin fecha',
  initiatorNotStated: 'Los artículos no dicen de quién fue la iniciativa.',
  claimsFallen: 'No consta: lo que se afirmó está desmentido o retirado.',
  claimsDiffer: (names) => `Las afirmaciones difieren: ${names}.`,
  initiatedBy: (name, n) => `A iniciativa de: ${name}, según ${articles(n)}.`,
  denied: 'Desmentido',
  withdrawn: 'Retirado',
  says: (name) => `según ${name}`,
  agree: (n) => `${articles(n)} ${n === 1 ? 'coincide' : 'coinciden'}`,

  verbatim: 'Literal: estas palabras están en los artículos.',
  altered: 'Alterado: los artículos tienen estas palabras de otro modo.',
  stitched: 'Alterado: estas palabras están unidas de varios lugares de los artículos.',
  notFound: 'No se encuentra en estos artículos. Eso no prueba que nadie lo dijera.',
  misattributed: (source, posted) =>
    `Estas palabras están en los artículos, pero las dice ${source}, no ${posted}.`,
  posted: 'mensaje',
  inArticle: 'artículo',
  nothing: '(nada)',
  noQuotationInMessage: 'Ese mensaje no tiene texto que comparar con los artículos.',

  thePassage: 'El pasaje',
  beforeIt: 'antes',
  afterIt: 'después',
  openAtPassage: 'Abrir el artículo en estas palabras',
  citeAs: (command) => `Se cita con ${command}`,
  citeUnknown: 'Ningún artículo de aquí tiene un pasaje con este identificador. Quizá sea de otra colección.',
  citeMistyped:
    'Esto no es el identificador de un pasaje. Cópialo de la línea bajo un pasaje o de «Contexto».',
  citeChanged: (title) =>
    `El artículo «${title}» ha cambiado desde que existe este identificador, y el pasaje ya no puede mostrarse como era.`,

  articlesOnThis: 'Todos los artículos sobre esto',
  articlesOnHead: (n) => `${articles(n)} con pasajes cercanos a la pregunta. No todos son respuestas:`,
  noArticleOnThis: 'Ningún artículo habla de esto.',

  previous: 'Anterior',
  next: 'Siguiente',
  pageOf: (page, pages) => `Página ${page} de ${pages}`,
  leftOut: (n) => `… ${n} más no se muestran aquí. Pregunta con más detalle para verlas.`,
  context: 'Contexto',
  moreFrom: (name) => `Más de ${name}`,
  helpful: 'Útil',
  notHelpful: 'No es útil',
  voteThanks: 'Gracias. Contado, sin tu nombre.',
  threadButton: 'Seguir en un hilo',
  threadMade: (channel) => `Seguimos en ${channel}.`,
  threadFailed: 'No puedo crear un hilo aquí. Quien administra el servidor puede permitirlo.',

  coolDown: (when) =>
    `Un momento: tantas preguntas a la vez son demasiado rápidas para mí. Pregunta de nuevo ${when}.`,
  somethingWrong: (id) =>
    `Algo ha fallado por mi parte y no se ha respondido nada. Comunica, por favor, este identificador: ${id}`,
  outdated: 'Esto es de una versión anterior del bot. Pregunta otra vez, por favor.',
  emptyMention:
    'Pregúntame por las conversaciones, en inglés como los artículos, por ejemplo: Who initiated the call? O escribe `/` para ver mis comandos.',
  helpIntro:
    'Respondo a partir de una colección de artículos de prensa en inglés, palabra por palabra, con quién lo dijo y dónde está. Cuando los artículos no lo dicen, lo digo. Pregunta en inglés.',
  helpTry: 'Prueba una de estas:',

  settingsHead: 'Ajustes de este servidor',
  settingsSaved: 'Guardado.',
  settingsOnlyInServers: 'Los ajustes son de un servidor. Usa este comando en uno.',
  settingsNotAllowed: 'Solo quien puede gestionar este servidor puede cambiar sus ajustes.',
  settingsNotSaved: 'Los ajustes no se pudieron escribir en la máquina del bot, y siguen como estaban.',
  questionsHere: (on) =>
    on
      ? 'En este canal respondo a las preguntas sin que se me mencione.'
      : 'En este canal respondo cuando se me menciona.',
  contentIntentMissing:
    'Para leer los mensajes, hay que reiniciar el bot con «Message Content Intent» activado en el portal de desarrolladores, página «Bot».',
  repliesAre: (isPrivate) =>
    isPrivate
      ? 'Las respuestas a comandos las ve solo quien preguntó.'
      : 'Las respuestas a comandos las ven todos.',
  languageIs: (name) => `Idioma: ${name ?? 'el de cada persona'}.`,

  commands: {
    ask: {
      name: 'preguntar',
      description: 'Responde una pregunta sobre las conversaciones con pasajes exactos de los artículos',
    },
    'who-initiated': {
      name: 'quién-inició',
      description: 'Muestra de quién habría sido la iniciativa, afirmación por afirmación',
    },
    talks: {
      name: 'conversaciones',
      description: 'Las conversaciones por fecha, con participantes e iniciador',
    },
    quotes: { name: 'citas', description: 'Lo que se cita de las personas, palabra por palabra' },
    sources: { name: 'fuentes', description: 'Los artículos de los que responde el bot' },
    check: { name: 'comprobar', description: 'Dice si una cita está palabra por palabra en los artículos' },
    cite: { name: 'pasaje', description: 'Muestra el pasaje con este identificador en su contexto' },
    settings: { name: 'ajustes', description: 'Muestra y cambia cómo se comporta el bot en este servidor' },
    help: { name: 'ayuda', description: 'Qué hace el bot, con preguntas para probar' },
    'Is this quote real?': { name: '¿Es real esta cita?', description: '' },
  },
  options: {
    question: { name: 'pregunta', description: 'En inglés, por ejemplo: Who initiated the call?' },
    talks: { name: 'conversación', description: 'Cuál; todas si se deja vacío' },
    speaker: { name: 'autor', description: 'Quién lo dijo' },
    about: { name: 'tema', description: 'De qué trata' },
    source: { name: 'artículo', description: 'En qué artículo' },
    quotation: { name: 'cita', description: 'Las palabras, con o sin la frase que las rodea' },
    id: { name: 'identificador', description: 'De la línea bajo un pasaje' },
    questions: { name: 'preguntas', description: 'Responder a las preguntas de este canal sin mención' },
    replies: { name: 'respuestas', description: 'Quién ve las respuestas a los comandos' },
    language: { name: 'idioma', description: 'Idioma de las palabras propias del bot' },
  },
  choices: {
    on: 'sí',
    off: 'no',
    public: 'visibles para todos',
    private: 'visibles para quien preguntó',
    own: 'el de cada persona',
  },
}
