import { setImmediate as breathe } from 'node:timers/promises'
import { z } from 'zod'
import { certificateDocument } from '#app/core/records/certificate'
import { canonical } from '#app/core/scenario/canonical'
import type { Keys, PublicKey } from '../keys.server'
import { publicKeysOf, verifyText } from '../signing.server'
import type { openRaw } from '../store/raw-reader.server'
import { endingsOf, stateFault, withoutCertificate } from './certificate-endings.server'

const stored = z.object({
	id: z.string(),
	seq: z.number(),
	course: z.string(),
	title: z.string(),
	document: z.string(),
	signature: z.string(),
	keyId: z.string(),
	state: z.string(),
	stateReason: z.string().nullable(),
	supersededBy: z.string().nullable(),
	/** The seal of its record; null where there is none. */
	mac: z.string().nullable(),
})
type Stored = z.output<typeof stored>

const sql = `SELECT c."id", c."seq", c."course", c."title", c."document", c."signature", c."keyId", c."state", c."stateReason", c."supersededBy", r."mac"
	FROM "Certificate" c LEFT JOIN "CompletionRecord" r ON r."seq" = c."seq" WHERE c."id" > ? ORDER BY c."id" LIMIT 200`

/** Certificates that do not say what was signed, whose record is another, or that ended otherwise than log and chain say; and those that are gone. */
export async function* certificateFaults(
	raw: ReturnType<typeof openRaw>,
	keys: Pick<Keys, 'signing' | 'retiredSigning'>,
): AsyncGenerator<{ what: string; why: string }> {
	const ours = publicKeysOf(keys)
	const endings = endingsOf(raw)
	for (const seq of withoutCertificate(raw))
		yield { what: `Record ${seq}`, why: 'a certificate was issued for it, and it is gone' }
	const ask = raw.prepare(sql)
	for (let after = ''; ; ) {
		const page = z.array(stored).parse(ask.all(after))
		for (const one of page) {
			const why = faultOf(one, ours) ?? stateFault(one, endings)
			if (why !== null) yield { what: `Certificate ${one.id}`, why }
		}
		const last = page.at(-1)
		if (!last) return
		after = last.id
		await breathe()
	}
}

function faultOf(one: Stored, ours: readonly PublicKey[]): string | null {
	const { keyId, signature } = one
	if (!ours.some(({ id }) => id === keyId))
		return `it was signed with the key "${keyId}", which is not among the keys here`
	if (!verifyText(ours, one.document, { keyId, signature })) return 'its signature does not fit what it says'
	const read = certificateDocument.safeParse(JSON.parse(one.document))
	if (!read.success || canonical(read.data) !== one.document) return 'it is not a certificate'
	const { id, seq, course, title, mac } = read.data
	if (id !== one.id || seq !== one.seq || course !== one.course || title !== one.title)
		return 'its row says something else than was signed'
	if (one.mac !== mac) return `its record ${seq} is not the one that it was issued for`
	return null
}
