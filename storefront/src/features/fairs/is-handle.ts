/** True for what can name a fair or a stand. */
export function isHandle(text: string): boolean {
  return text.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)
}
