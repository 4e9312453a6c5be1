const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Nouns for what a person is or does: in front of a name they are its role, alone they may stand for the person. */
export const ROLES = words(`
  minister president secretary premier chancellor king queen prince princess emir sheikh sultan pope ambassador envoy
  spokesman spokeswoman spokesperson senator congressman congresswoman representative governor mayor leader chief head
  chairman chairwoman chairperson chair director commissioner general colonel lieutenant sergeant admiral marshal
  candidate nominee counterpart adviser advisor analyst professor lawyer attorney judge justice officer speaker
  official aide strategist pollster reporter journalist correspondent editor author host founder ceo executive manager
  activist economist diplomat negotiator lawmaker mp captain coach bishop archbishop cardinal rabbi imam consul
  taoiseach dictator ruler monarch commander administrator delegate legislator councillor councilman councilwoman
  whip strategist historian expert scholar researcher scientist doctor teacher student farmer fisherman mediator
  undersecretary vice-president coordinator principal dean columnist commentator singer actor actress businessman
  billionaire veteran owner operative consultant organizer treasurer superintendent sheriff deputy prosecutor
  predecessor successor
`)

/** Roles that also tell whether the person is a woman or a man. */
export const FEMALE_WORDS = words(
  'mrs ms miss mme madame frau señora signora dame lady queen princess spokeswoman congresswoman chairwoman councilwoman actress businesswoman mother wife daughter sister madam widow',
)
export const MALE_WORDS = words(
  'mr monsieur herr señor signor sir lord king prince spokesman congressman chairman councilman businessman father husband son brother emir sheikh sultan pope fisherman',
)

export const HONORIFICS = words(
  'shri smt rt smt. rt. cs ps dpm pm fm mr mrs ms miss mme madame monsieur herr frau señor señora signor signora dr prof sir dame lord lady sen rep gov gen col lt maj capt sgt adm amb hon honourable honorable rev fr h.e madam excellency excellencies majesty majesties highness comrade datuk dato seri tun ustaz mwalimu sayyid hajj eng engr mr. mrs. ms. dr. prof. sen. rep. gov. gen. col. lt. maj. capt. sgt. adm. amb. hon. rev. fr. h.e.',
)

/** Adjectives and office words that belong to a role: "Deputy Prime Minister", "former US President". */
export const ROLE_PREFIXES = words(
  'prime foreign deputy vice former ex acting first interior defence defense finance trade state supreme attorney chief senior top new then current outgoing incoming late permanent special assistant associate national federal general press parliamentary democratic republican',
)

/** What an office is an office of: "Secretary of State", "Minister of Foreign Affairs". */
export const OFFICE_OBJECTS = words(
  'state affairs foreign defence defense finance interior justice trade commerce energy health education integration security treasury labour labor agriculture transport transportation environment economy culture cooperation development relations war planning homeland veterans staff',
)

/** Whether a word in lower case belongs to the name of an office: "deputy", "minister", "affairs". */
export const isOfficeWord = (word: string): boolean =>
  ROLES.has(word) || ROLE_PREFIXES.has(word) || OFFICE_OBJECTS.has(word)

/** The last word of the name of a body. */
export const BODIES = words(`
  ministry department office government administration council union bank court agency party committee commission
  parliament senate house embassy consulate university institute institution news times post journal association organization
  organisation federation foundation company corporation group campaign bureau service police army navy force
  forces congress kremlin palace secretariat delegation assembly cabinet league movement front coalition alliance
  authority diplomacy courier chronicle gazette herald tribune telegraph observer mirror guardian ledger dispatch bulletin monitor examiner
  inquirer mail echo digest boeing airbus duchy principality emirate sultanate confederation board centre center crescent press agency network radio television magazine newspaper daily bloc team club fund
  directorate presidency chancellery duma bundestag knesset nato un eu side
  airlines industries inc ltd corp llc guard republic kingdom sea ocean river strait gulf island islands bay valley
  airport street square avenue highway motorway university school college church museum hospital act treaty agreement summit forum inn hotel restaurant cafe café pub theatre theater town city village show park bridge hall channel canal river dam delta desert
  unity partnership partnerships initiative programme project pact framework reconciliation monastery
  europe asia africa diary notebook desk bureau briefing conference media synagogue mosque cathedral temple hurricane cyclone typhoon christmas process coast border region province district county accord accords protocol convention declaration peninsula cup prize award
`)

/** Behind these words stands the name of a thing: "the trawler **Agia Varvara**". */
export const NAMED_THINGS = words(
  'trawler ship vessel boat tanker ferry freighter yacht submarine frigate destroyer cruiser warship barge tug hotel restaurant newspaper daily weekly magazine agency company firm village town city port harbour island islet district province airport station stadium theatre museum river lake mount dam',
)

/** Capitalised words that begin the name of a place, not of a person. */
export const PLACE_STARTS = words(
  'latin new north south east west northern southern eastern western united middle central los las gulf lake mount port cape republic saint san santa são sao sierra burkina cabo papua trinidad ivory equatorial tel abu kuala addis buenos saudi sri el great costa puerto hong place piazza plaza rue avenue boulevard khor wadi jebel jabal bahr shatt',
)

/** Lower-case words that may stand inside a name. */
export const PARTICLES = words(
  'de da do dos das del della di du van von der den ter la le al el bin ibn bint ben abu y e zu af',
)

/** Capitalised words that are no names: months, weekdays, and words that begin sentences. */
export const NOT_NAMES = words(`
  january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday
  jan feb mar apr jun jul aug sep sept oct nov dec pms fms
  the a an this that these those it its he she they we i you his her their our my your who whom whose which what when
  where why how in on at by for from with without after before during since as while if although though but and or so
  however meanwhile moreover earlier later both neither either all some many most there here not no nor yet still also
  now then once again among amid according asked speaking despite under over about against between into through until
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty dozens hundreds thousands unlike like because even just only such other another each every several few more less last next first second third
  one two three four five six seven eight nine ten to of is are was were be been has have had do does did will would can
  could should may might must let let's afterwards instead indeed perhaps maybe well yes thus hence overall finally
  extraordinary plenipotentiary
  recently today yesterday tomorrow tonight nearly almost around given including asked quote source details update back doorstop
  updated background correction note good thank thanks very too let said says added stated continued replied asked ask tell
`)
