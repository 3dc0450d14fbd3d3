import { fold } from "./fold"

const HANDLE = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** True when the text has the form of a handle, as the database demands it of establishments and workshops. */
export function isHandle(text: string): boolean {
  return text.length <= 200 && HANDLE.test(text)
}

/** The handle that a name makes, `Taller de cerámica «Ñusta»` → `taller-de-ceramica-nusta`; empty without letters. */
export function handleOf(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 100)
    .replace(/^-+|-+$/g, "")
}
