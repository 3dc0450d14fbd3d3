import type { Params } from "./list-state"

/**
 * A mark that is another one after every form that was saved (see `withToast`). As the key of a form that stays on
 * its page it lets the form begin anew: without the errors before, and with what is kept now.
 */
export async function savedMark(searchParams: Promise<Params>): Promise<string> {
  return String((await searchParams).aviso ?? "")
}
