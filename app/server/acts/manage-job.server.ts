import { z } from 'zod'
import type { Deps } from '../deps.server'
import type { Me } from '../session/require.server'
import { dropJob, jobById, wakeJob } from '../store/jobs.server'
import { reviveMail } from '../store/mails.server'
import { recordAudit } from './record-audit.server'

const mailOf = z.object({ mail: z.string() })

/** The letter that a job is to send; null: it is about none. */
export function letterOf(kind: string, payload: string): string | null {
	const read = kind === 'send-mail' ? mailOf.safeParse(JSON.parse(payload)) : null
	return read?.data?.mail ?? null
}

/** Has a job that was given up tried again, or takes it away; false when it is not among those. */
export async function manageJob(
	deps: Deps,
	me: Pick<Me, 'id'>,
	asked: { id: string; act: 'retry' | 'drop' },
): Promise<boolean> {
	return deps.db.write(async (tx) => {
		const job = await jobById(tx, asked.id)
		if (!job) return false
		const done = asked.act === 'retry' ? await wakeJob(tx, job.id, deps.now()) : await dropJob(tx, job.id)
		if (!done) return false
		if (asked.act === 'retry' && job.kind === 'send-mail')
			await reviveMail(tx, mailOf.parse(JSON.parse(job.payload)).mail)
		await recordAudit(deps, tx, {
			actorId: me.id,
			action: `job.${asked.act}`,
			target: `job:${job.id}`,
			before: { kind: job.kind, state: 'dead', attempts: job.attempts },
		})
		return true
	})
}
