import type { Deps } from '#app/server/deps.server'
import type { Seen } from './every-page'

const paths = [
	'/operations/jobs',
	'/operations/jobs?state=done',
	'/operations/mail',
	'/operations/backups',
	'/operations/checkpoints',
]

/** What runs by itself, as an admin sees it. */
export const operationsPages: Seen[] = [
	{ who: 'hr', name: '/reports', status: 200, path: async () => '/reports' },
	...paths.map((path) => ({ who: 'admin' as const, name: path, status: 200, path: async () => path })),
	{
		who: 'admin',
		name: 'a letter',
		status: 200,
		path: async (visitor) => {
			await visitor.post('/operations/mail?index', { intent: 'test' })
			const page = await visitor.get('/operations/mail')
			return page.document.querySelector('main a[href^="/operations/mail/"]')?.getAttribute('href') ?? ''
		},
	},
]

/** A letter with the id `a-letter`, to somebody who is not here. */
export async function aLetter(deps: Deps, more: { state?: string; personId?: string } = {}): Promise<void> {
	await deps.db.mail.create({
		data: {
			...{ id: 'a-letter', key: 'a-letter', to: 'omar@example.test', kind: 'notice', subject: 'Hello' },
			...{ text: 'Dear Omar,\n', html: '<p>Dear Omar,</p>', createdAt: deps.now(), state: 'logged' },
			...more,
		},
	})
}

/** A weekly report with the id `a-report` that somebody made for themselves. */
export async function aReport(deps: Deps, personId: string): Promise<void> {
	await deps.db.report.create({
		data: {
			...{ id: 'a-report', name: 'Overdue', page: 'training-list', query: 'state=overdue', every: 'week' },
			...{ on: 1, hour: '08:00', timeZone: 'Europe/London', recipients: JSON.stringify([personId]) },
			...{ createdById: personId, createdAt: deps.now() },
		},
	})
}
