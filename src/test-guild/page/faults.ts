import { FAULTS, type PageFault } from '../page-api.ts'
import { act } from './api.ts'

/** The panel on which the guild is told to misbehave. */
export function drawFaults(form: HTMLElement, result: HTMLElement): void {
  for (const [fault, label] of Object.entries(FAULTS)) {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = label
    button.addEventListener('click', async () => {
      await act({ kind: 'fault', fault: fault as PageFault })
      result.textContent = `Done: ${label}`
    })
    form.append(button)
  }
}
