/** What the server answers instead of a result: `{ message, code, type, link }` with a status. */
export class StubError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string
  ) {
    super(message)
  }

  body() {
    const type =
      this.status === 401 || this.status === 403
        ? "auth"
        : this.status >= 500
          ? "internal"
          : "invalid_request"
    return { message: this.message, code: this.code, type, link: "" }
  }
}
