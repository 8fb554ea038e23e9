import { expect, test } from 'vitest'
import { manageJob } from '#app/server/acts/manage-job.server'
import { readLetter } from '#app/server/acts/read-letter.server'
import { GiveUp } from '#app/server/jobs/after-failure'
import { runDue } from '#app/server/jobs/run-due.server'
import { writeLetter } from '#app/server/mail/write-letter.server'
import { testDeps } from '#test/support/deps'
import { aLetter } from '#test/support/operations-pages'

const me = { id: 'ada' }
const acts = (deps: Awaited<ReturnType<typeof testDeps>>) =>
	deps.db.auditEntry.findMany({ select: { action: true, target: true, actorId: true } })

async function deadLetter() {
	const mailer = { refuses: true, close: () => {}, send: async () => {} }
	mailer.send = async () => {
		if (mailer.refuses) throw new GiveUp('no such person')
	}
	const deps = await testDeps({ mailer })
	const letter = { subject: 'Hello', text: 'Hello\n', html: '<p>Hello</p>' }
	const asked = { key: 'k', personId: null, to: 'nina@example.test', kind: 'notice', ...letter } as const
	await deps.db.write((tx) => writeLetter(deps, tx, asked))
	await runDue(deps, { periodic: false })
	const job = await deps.db.job.findFirstOrThrow()
	return { deps, mailer, job }
}

test('a letter that was given up goes out once an admin has it tried again, and the log has it', async () => {
	const { deps, mailer, job } = await deadLetter()
	mailer.refuses = false
	expect(await manageJob(deps, me, { id: job.id, act: 'retry' })).toBe(true)
	await runDue(deps, { periodic: false })
	expect(await deps.db.mail.findMany()).toMatchObject([{ state: 'sent' }])
	expect(await acts(deps)).toEqual([{ action: 'job.retry', target: `job:${job.id}`, actorId: 'ada' }])
	expect(await manageJob(deps, me, { id: job.id, act: 'retry' })).toBe(false)
})

test('a job that was given up can be dropped, and one that waits cannot', async () => {
	const { deps, job } = await deadLetter()
	expect(await manageJob(deps, me, { id: job.id, act: 'drop' })).toBe(true)
	expect(await deps.db.job.count()).toBe(0)
	expect(await manageJob(deps, me, { id: job.id, act: 'drop' })).toBe(false)
	expect(await acts(deps)).toHaveLength(1)
})

test("opening somebody else's letter is in the log, and one's own is not", async () => {
	const deps = await testDeps()
	await aLetter(deps)
	expect(await readLetter(deps, me, 'a-letter')).toMatchObject({ subject: 'Hello' })
	expect(await acts(deps)).toEqual([{ action: 'mail.read', target: 'mail:a-letter', actorId: 'ada' }])
	await deps.db.mail.update({ where: { id: 'a-letter' }, data: { personId: 'ada' } })
	await readLetter(deps, me, 'a-letter')
	expect(await acts(deps)).toHaveLength(1)
})
