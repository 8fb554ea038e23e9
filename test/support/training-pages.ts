import type { Seen } from './every-page'

const paths = [
	'/training',
	'/training/list',
	'/training/list?state=overdue&sort=due',
	'/training/outlook',
	'/training/roster',
	'/my-people',
]

/** Who stands how, as HR sees it. */
export const trainingPages: Seen[] = paths.map((path) => ({
	who: 'hr',
	name: path,
	status: 200,
	path: async () => path,
}))
