import type { PageAction, PageState } from '../page-api.ts'

/** What the page asks of the test guild it was served by. */

export const loadState = async (person: string): Promise<PageState> =>
  (await fetch(`/page/state?as=${encodeURIComponent(person)}`)).json()

/** @throws with Discord's words when the person may not do it */
export async function act<T = unknown>(action: PageAction): Promise<T> {
  const response = await fetch('/page/act', { method: 'POST', body: JSON.stringify(action) })
  const body = await response.json()
  if (!response.ok) throw new Error(body.message)
  return body
}

export function onChange(callback: () => void): void {
  const events = new EventSource('/page/events')
  events.onmessage = callback
}
