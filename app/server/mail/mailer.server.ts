import { createTransport } from 'nodemailer'
import { GiveUp } from '../jobs/after-failure'
import type { MailSettings } from './settings.server'

export type LetterOut = { id: string; to: string; subject: string; text: string; html: string }

/** Takes letters out of the house. */
export type Mailer = {
	/** Throws GiveUp where no further try can help, any other error where one may. */
	send(letter: LetterOut): Promise<void>
	close(): void
}

/** How long (ms) a mail server may take to answer at all, and to go on. */
export type Patience = { connect: number; answer: number }
const usual: Patience = { connect: 10_000, answer: 30_000 }

/** Sends by SMTP; the address may ask for more, such as `?requireTLS=true`. */
export function smtpMailer(settings: MailSettings, patience: Patience = usual): Mailer {
	const transport = createTransport({
		url: settings.url,
		pool: true,
		maxConnections: 3,
		// A connection that went stale is opened anew once; all further tries are the job's, minutes apart.
		maxRequeues: 1,
		connectionTimeout: patience.connect,
		greetingTimeout: patience.connect,
		socketTimeout: patience.answer,
		disableFileAccess: true,
		disableUrlAccess: true,
	})
	return {
		async send(letter) {
			if (!/^[^\s@,;:<>"()[\]\\]+@[^\s@,;:<>"()[\]\\]+$/.test(letter.to))
				throw new GiveUp('the address is none that a letter can go to')
			try {
				await transport.sendMail({
					from: settings.from,
					to: { name: '', address: letter.to },
					subject: letter.subject,
					text: letter.text,
					html: letter.html,
					messageId: `<${letter.id}@rapport.invalid>`,
					headers: { 'Auto-Submitted': 'auto-generated' },
				})
			} catch (error) {
				throw lasting(error) ? new GiveUp(messageOf(error)) : error
			}
		},
		close: () => transport.close(),
	}
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** A refusal of this very letter, or of whom it goes to. What is amiss with our own settings is for somebody to mend, and tried again. */
function lasting(error: unknown): boolean {
	if (!(error instanceof Error)) return false
	const told = { code: '', command: '', responseCode: 0, ...error }
	const ours = !['EENVELOPE', 'EMESSAGE'].includes(told.code) || told.command === 'MAIL FROM'
	return !ours && told.responseCode >= 500 && told.responseCode < 600
}
