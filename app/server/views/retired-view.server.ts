import type { Deps } from '../deps.server'
import { attemptsOf, type Mode } from '../store/attempts.server'
import { headOf } from '../store/content.server'
import { versionTitles } from '../store/version-titles.server'

export type RetiredView = {
	title: string
	/** This person's attempts that still run, the newest first. */
	open: { id: string; mode: Mode; turn: number }[]
}

/** A scenario that was published once and is offered no more; null for every other. */
export async function retiredView(
	{ db }: Pick<Deps, 'db'>,
	personId: string,
	slug: string,
): Promise<RetiredView | null> {
	const head = await headOf(db.read, 'scenario', slug)
	if (!head || head.hash === null || head.retiredAt === null) return null
	const [titles, attempts] = await Promise.all([
		versionTitles(db.read, [head.hash]),
		attemptsOf(db.read, personId, { slug }),
	])
	const open = attempts.filter((one) => one.endedAt === null && (one.version > 0 || one.mode === 'official'))
	return {
		title: titles.get(head.hash) ?? slug,
		open: open.map(({ id, mode, version }) => ({ id, mode, turn: version + 1 })),
	}
}
