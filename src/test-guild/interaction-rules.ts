import { z } from 'zod'
import { Choice } from './command-rules.ts'
import { read, text } from './form-body.ts'
import { customId } from './message-rules.ts'

/*
 * Discord's rules for answers to interactions:
 * https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object
 */

const AutocompleteData = z.object({ choices: z.array(Choice).max(25) })
const ModalData = z.object({
  custom_id: customId,
  title: text(45, 1),
  components: z.array(z.unknown()).min(1).max(5),
})
const Callback = z.object({ type: z.int().min(1).max(12), data: z.unknown().optional() })

/** @throws {Refusal} 50035 */
export const readCallback = (body: unknown) => read(Callback, body)
export const readAutocomplete = (body: unknown) => read(AutocompleteData, body)
export const readModal = (body: unknown) => read(ModalData, body)
