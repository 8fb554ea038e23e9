import { z } from 'zod'
import type { Deps } from '../deps.server'
import { linkTaken } from '../mail/letters/link-taken'
import { changeMail, type MailRow, mailById, noteTry } from '../store/mails.server'
import { GiveUp, pauses } from './after-failure'

const payload = z.object({ mail: z.string() })

/** Sends one letter, or leaves it on the page of letters where no mail server is set. */
export async function sendMail(deps: Deps, given: unknown): Promise<string> {
	const mail = await mailById(deps.db.read, payload.parse(given).mail)
	if (!mail) return 'the letter is gone'
	if (mail.state === 'sent' || mail.state === 'logged') return 'it went out before'
	if (deps.mailer === null) {
		await changeMail(deps.db, mail.id, { state: 'logged', error: null })
		return 'kept here: no mail server is set'
	}
	try {
		await deps.mailer.send(mail)
	} catch (error) {
		await noteFailure(deps, mail, error)
		throw error
	}
	await deps.db.write(async (tx) => {
		await noteTry(tx, mail.id, null)
		await changeMail(tx, mail.id, { state: 'sent', sentAt: deps.now(), ...withoutLink(mail) })
	})
	return 'sent'
}

async function noteFailure(deps: Deps, mail: MailRow, error: unknown): Promise<void> {
	const told = error instanceof Error ? error.message : String(error)
	await deps.db.write(async (tx) => {
		await noteTry(tx, mail.id, told.slice(0, 500))
		const last = error instanceof GiveUp || mail.attempts >= pauses.length
		if (last) await changeMail(tx, mail.id, { state: 'dead' })
	})
}

/** A link that opens an account is in the letter alone once that is on its way. */
function withoutLink({ kind }: MailRow): Partial<Pick<MailRow, 'text' | 'html'>> {
	return kind === 'invite' || kind === 'reset' ? linkTaken : {}
}
