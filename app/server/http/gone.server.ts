import type { ContentKind } from '../content/job.server'
import type { Deps } from '../deps.server'
import { headOf } from '../store/content.server'
import { notFound } from './answers.server'

/** What answers for texts that are not on offer: 410 where one of them once was and is retired, else 404. */
export async function goneOrNotFound(
	{ db }: Pick<Deps, 'db'>,
	...texts: [kind: ContentKind, slug: string][]
): Promise<Response> {
	for (const [kind, slug] of texts) {
		const head = await headOf(db.read, kind, slug)
		if (head?.hash && head.retiredAt) return new Response('Gone', { status: 410 })
	}
	return notFound()
}
