/** What people say to be friendly, or to ask what the bot is; the longer phrases first. */
const PHRASES = [
  'good morning|good afternoon|good evening|good night|good day|good bot|well done|see you|see ya',
  'many thanks|thanks a lot|thank you so much|thank you very much|thank you|thanks|thx|tysm|ty|cheers|much appreciated',
  'that was really helpful|that was very helpful|that was helpful|that helped|you are the best|youre the best|you re the best|you rock|love you|love it',
  'hope you had a|hope you have a|hope you are|have a|nice day|great day|lovely day|nice weekend|good weekend|well today|day|weekend|well',
  'for your help|for the help|so much|very much|a lot',
  'how are you doing today|how are you doing|how are you today|how are you|how is it going|hows it going|whats up|what s up',
  'who are you|what are you|are you a bot|are you a human|are you human|are you a real person|are you real|are you an ai|are you a robot|are you there|are you alive',
  'what can you do|what do you do|can you help me|can you help|help me|help|tell me a joke|tell us a joke|you there|testing|test|ping',
  'hi|hello|hey|hiya|yo|sup|howdy|greetings|morning|evening|bye|goodbye|cya|haha|lol|wow',
  'am i talking to|a robot or a human|a human or a robot|a bot or a human|a human or a bot|a robot|a human|a machine|a real person|a bot',
  'very helpful|so helpful|really helpful|super helpful|helpful|nice one|good one|well played',
  'great|nice|cool|ok|okay|awesome|perfect|bot|there|all|everyone|folks|guys|mate|bro|dude|friend|again',
].flatMap((row) => row.split('|').map((phrase) => phrase.split(' ')))

/** Whether a message holds greetings, thanks and questions about the bot itself, and nothing else. */
export function isSmallTalk(message: string): boolean {
  const words = message.toLowerCase().match(/\p{L}+/gu) ?? []
  let at = 0
  while (at < words.length) {
    const phrase = PHRASES.find((p) => p.every((word, i) => words[at + i] === word))
    if (!phrase) return false
    at += phrase.length
  }
  return words.length > 0
}
