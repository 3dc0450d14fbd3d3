import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import path from "node:path"
import { MailProvider } from "./service"

const mail = {
  to: "rosa@ejemplo.pe",
  channel: "email",
  template: "staff-invitation",
  content: {
    subject: "Invitación",
    text: "Hola, Rosa: https://tienda/x?token=a=b",
    html: "<p>Hola, Rosa</p>",
  },
}

describe("the mail provider", () => {
  let folder: string
  beforeEach(async () => {
    folder = path.join(await mkdtemp(path.join(tmpdir(), "outbox-")), "outbox")
  })
  afterEach(() => rm(path.dirname(folder), { recursive: true, force: true }))

  it("writes one file per mail into the outbox, for the owner's eyes only", async () => {
    const provider = new MailProvider({}, { outbox: folder, from: "Tejido <avisos@ejemplo.pe>" })
    const { id } = await provider.send(mail)
    await provider.send(mail)
    expect(await readdir(folder)).toHaveLength(2)
    const file = path.join(folder, id!)
    expect((await stat(file)).mode & 0o077).toBe(0)
    const text = await readFile(file, "utf8")
    expect(text).toContain("From: Tejido <avisos@ejemplo.pe>")
    expect(text).toContain("To: rosa@ejemplo.pe")
    expect(text).toMatch(/Subject: =\?UTF-8\?/)
    expect(text).toContain("text/html")
  })

  it("takes an address for one address, whatever is in it", async () => {
    const provider = new MailProvider({}, { outbox: folder })
    const { id } = await provider.send({ ...mail, to: "a@ejemplo.pe\r\nBcc: otra@ejemplo.pe" })
    const header = (await readFile(path.join(folder, id!), "utf8")).split("\n\n")[0]!
    expect(header).not.toMatch(/^Bcc:/im)
  })

  it("sends to the mail server and leaves no file when both are configured", async () => {
    const heard: string[] = []
    const server = createServer((socket) => {
      socket.write("220 test\r\n")
      let body = false
      socket.on("data", (data) => {
        const text = data.toString()
        heard.push(text)
        if (body) body = !/\r\n\.\r\n$/.test(text)
        if (/^DATA/i.test(text)) body = true
        socket.write(/^DATA/i.test(text) ? "354 go on\r\n" : "250 ok\r\n")
        if (/^QUIT/i.test(text)) socket.end()
      })
    })
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready))
    const { port } = server.address() as { port: number }
    try {
      const provider = new MailProvider({}, { smtpUrl: `smtp://127.0.0.1:${port}`, outbox: folder })
      expect((await provider.send(mail)).id).toMatch(/@/)
      expect(heard.join("")).toContain("RCPT TO:<rosa@ejemplo.pe>")
      await expect(readdir(folder)).rejects.toThrow("ENOENT")
    } finally {
      server.close()
    }
  })

  it("fails when there is nowhere to send to, or nothing to send", async () => {
    await expect(new MailProvider({}, {}).send(mail)).rejects.toThrow("SMTP_URL")
    await expect(
      new MailProvider({}, { outbox: folder }).send({ ...mail, content: undefined } as never)
    ).rejects.toThrow("subject")
  })
})
