import type { Problem } from '#app/core/language/problem'
import type { ContentKind } from '../content/job.server'
import type { Deps } from '../deps.server'
import { type ContentHead, headOf, headsOf } from '../store/content.server'
import { versionTitles } from '../store/version-titles.server'

/** published: the newest text is live; behind: an older version is; never: nothing is; retired: offered to nobody new. */
export type ContentState = 'published' | 'behind' | 'never' | 'retired'

export type StudioListItem = {
	slug: string
	title: string
	file: string
	state: ContentState
	errors: number
	warnings: number
	publishedAt: string | null
}

export type TextView = { title: string; state: ContentState; problems: Problem[]; hash: string | null }

/** Every scenario, lesson and course, and how its newest text stands. */
export async function studioView(
	deps: Pick<Deps, 'db'>,
): Promise<Record<'scenarios' | 'lessons' | 'courses', StudioListItem[]>> {
	const [scenarios, lessons, courses] = await Promise.all([
		itemsOf(deps, 'scenario'),
		itemsOf(deps, 'lesson'),
		itemsOf(deps, 'course'),
	])
	return { scenarios, lessons, courses }
}

/** One text's state and problems; null when there is no such text. */
export async function textView(
	deps: Pick<Deps, 'db'>,
	kind: ContentKind,
	slug: string,
): Promise<TextView | null> {
	const head = await headOf(deps.db.read, kind, slug)
	if (!head) return null
	const titles = await versionTitles(deps.db.read, head.hash === null ? [] : [head.hash])
	return {
		title: (head.hash !== null && titles.get(head.hash)) || slug,
		state: stateOf(head),
		problems: head.problems,
		hash: head.hash,
	}
}

async function itemsOf({ db }: Pick<Deps, 'db'>, kind: ContentKind): Promise<StudioListItem[]> {
	const heads = await headsOf(db.read, kind)
	const titles = await versionTitles(
		db.read,
		heads.flatMap((head) => head.hash ?? []),
	)
	return heads.map((head) => ({
		slug: head.slug,
		title: (head.hash !== null && titles.get(head.hash)) || head.slug,
		file: head.file,
		state: stateOf(head),
		errors: head.problems.filter((problem) => problem.severity === 'error').length,
		warnings: head.problems.filter((problem) => problem.severity === 'warning').length,
		publishedAt: head.publishedAt?.toISOString() ?? null,
	}))
}

function stateOf(head: ContentHead): ContentState {
	if (head.hash === null) return 'never'
	if (head.retiredAt !== null) return 'retired'
	return head.problems.some(({ severity, code }) => severity === 'error' || code === 'todo-left')
		? 'behind'
		: 'published'
}
