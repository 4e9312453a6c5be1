import { UserError } from '../library/errors.ts'

/** Runs a tool of the developers'; a mistake of theirs is told in its sentence, with exit status 1. */
export async function runTool(main: () => Promise<void>): Promise<void> {
  try {
    await main()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
