import { readToast } from "../session/toast"
import { Notice } from "@/components/notice"

/** Shows what the form before this page did, once. It stays until one leaves the page: nobody has to be quick. */
export async function ToastMessage() {
  const toast = await readToast()
  return toast ? <Notice kind={toast.kind}>{toast.text}</Notice> : null
}
