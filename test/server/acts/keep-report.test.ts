import { expect, test } from 'vitest'
import { keepReport } from '#app/server/acts/keep-report.server'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'

const asked = { name: 'Overdue', page: 'training-list', query: 'state=overdue' } as const
const weekly = { every: 'week', on: 1, hour: '08:00', timeZone: 'Europe/London' } as const

test('a report goes to whoever made it, and of those named to whoever may read what it opens', async () => {
	const deps = await testDeps()
	await colleague(deps, 'hanna', { role: 'hr' })
	await colleague(deps, 'otto', { role: 'auditor' })
	await colleague(deps, 'nina')
	await keepReport(
		deps,
		{ id: 'hanna' },
		{ ...asked, ...weekly, recipients: ['otto', 'nina', 'nobody'] },
		null,
	)
	const [report] = await deps.db.report.findMany()
	expect(JSON.parse(report?.recipients ?? '')).toEqual(['hanna', 'otto'])
})
