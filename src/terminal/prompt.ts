import { createInterface } from 'node:readline/promises'

/** Reads questions from a terminal, with line editing and history, until Ctrl-D or an interrupt. */
export async function promptForQuestions(answer: (question: string) => string): Promise<void> {
  const terminal = createInterface({
    input: process.stdin,
    output: process.stdout,
    prompt: '? ',
    historySize: 200,
  })
  terminal.on('SIGINT', () => terminal.close())
  terminal.prompt()
  for await (const line of terminal) {
    const question = line.trim()
    if (question !== '') process.stdout.write(`\n${answer(question)}\n\n`)
    terminal.prompt()
  }
  process.stdout.write('\n')
}
