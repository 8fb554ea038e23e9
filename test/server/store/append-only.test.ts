import { expect, test } from 'vitest'
import { recordAudit } from '#app/server/acts/record-audit.server'
import { createAttempt } from '#app/server/store/attempts.server'
import { appendMove } from '#app/server/store/moves.server'
import { anAttempt } from '#test/support/attempt'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'

test.each([
	['Move', `UPDATE "Move" SET "reply" = 'kinder'`],
	['Move', 'DELETE FROM "Move"'],
	['Move', 'INSERT OR REPLACE INTO "Move" SELECT * FROM "Move"'],
	['AuditEntry', `UPDATE "AuditEntry" SET "actorId" = 'somebody'`],
	['AuditEntry', `UPDATE "AuditEntry" SET "after" = 'z'`],
	['AuditEntry', `UPDATE "AuditEntry" SET "after" = NULL`],
	['AuditEntry', `UPDATE "AuditEntry" SET "mac" = NULL`],
	['AuditEntry', 'DELETE FROM "AuditEntry"'],
	['AuditEntry', 'INSERT OR REPLACE INTO "AuditEntry" SELECT * FROM "AuditEntry"'],
	['ContentVersion', `UPDATE "ContentVersion" SET "title" = 'Other'`],
	['ContentVersion', 'DELETE FROM "ContentVersion"'],
])('B8 what %s keeps is never changed: %s', async (_table, sql) => {
	const deps = await testDeps()
	await colleague(deps, 'nina')
	await createAttempt(deps.db, anAttempt('nina'))
	const move = { attemptId: 'attempt-1', expected: 0, kind: 'chosen' as const, reply: 'own', key: 'a' }
	await deps.db.write((tx) => appendMove(tx, { ...move, bodyHash: 'x', at: deps.now() }))
	await recordAudit(deps, deps.db, { actorId: null, action: 'x', target: 'x', after: 'y' })
	await deps.db.contentVersion.create({
		data: {
			hash: 'h',
			kind: 'scenario',
			slug: 's',
			title: 'T',
			source: '',
			document: '{}',
			compiler: '1',
			createdAt: deps.now(),
		},
	})
	await expect(deps.db.$executeRawUnsafe(sql)).rejects.toThrow()
})
