const HANDLE = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** True when the text has the form of a handle, as the database demands it of establishments and workshops. */
export function isHandle(text: string): boolean {
  return text.length <= 200 && HANDLE.test(text)
}
