import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { auditActNames } from '#app/ui/words/audit-acts'

const sources = readdirSync('app/server', { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.ts'))
	.map((file) => readFileSync(join('app/server', file), 'utf8'))
const named = new Set(
	sources
		.filter((source) => source.includes('recordAudit('))
		.flatMap((source) => [...source.matchAll(/'((?:[a-z]+)\.(?:[a-z-]+))'/g)].map(([, name = '']) => name)),
)
/** Those whose second half comes from a form. */
const put = [
	...['draft.submit', 'draft.withdraw', 'draft.approve', 'draft.send-back', 'content.retire'],
	...['content.bring-back', 'content.owners-take', 'content.owners-step-back', 'content.owners-add'],
	...[
		'content.owners-hand-over',
		'training.extend',
		'training.exempt',
		'training.leave',
		'training.withdraw',
	],
	...['person.end-sessions', 'person.deactivate', 'person.activate', 'dispute.kept', 'dispute.changed'],
	...['job.retry', 'job.drop', 'backup.ask', 'checkpoint.ask', 'erasure.approve', 'erasure.refuse'],
]

test('every act that is written to the log has its words', () => {
	expect(named.size).toBeGreaterThan(35)
	expect([...named, ...put].filter((name) => !name.endsWith('.json') && !auditActNames.has(name))).toEqual([])
})
