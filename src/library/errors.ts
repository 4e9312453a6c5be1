/** A mistake of the user's: the message is a sentence that says what is wrong and what to do, fit to be shown. */
export class UserError extends Error {
  override readonly name = 'UserError'
}
