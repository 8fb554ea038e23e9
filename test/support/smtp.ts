import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { onTestFinished } from 'vitest'

export type Received = { from: string; to: string[]; raw: string; mail: Email }
type Answer = { responseCode: number; message: string }

/** A mail server on this machine that keeps what it is given; `answer` may refuse a recipient. */
export async function smtpHouse(
	given: Partial<SMTPServerOptions> & { answer?: (to: string) => Answer | null; slowMs?: number } = {},
): Promise<{ url: string; port: number; received: Received[] }> {
	const { answer = () => null, slowMs = 0, ...options } = given
	const received: Received[] = []
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS'],
		logger: false,
		onRcptTo({ address }, _session, done) {
			const refusal = answer(address)
			done(refusal ? Object.assign(new Error(refusal.message), refusal) : null)
		},
		onData(stream, session, done) {
			const chunks: Buffer[] = []
			stream.on('data', (chunk: Buffer) => chunks.push(chunk))
			stream.on('end', () => {
				const raw = Buffer.concat(chunks).toString('utf8')
				const { mailFrom, rcptTo } = session.envelope
				PostalMime.parse(raw).then((mail) => {
					const to = rcptTo.map(({ address }) => address)
					received.push({ from: mailFrom ? mailFrom.address : '', to, raw, mail })
					setTimeout(() => done(null, 'kept'), slowMs)
				}, done)
			})
		},
		...options,
	})
	server.on('error', () => {})
	const port = await new Promise<number>((resolve) => {
		const listening = server.listen(0, '127.0.0.1', () => {
			const address = listening.address()
			resolve(typeof address === 'object' && address ? address.port : 0)
		})
	})
	onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())))
	return { url: `smtp://127.0.0.1:${port}`, port, received }
}
