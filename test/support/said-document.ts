import { plainRules } from '#app/core/learning/course-rules'
import { boundsOf } from '#app/core/paths/bounds-of'
import type { ContentDocument, ContentJob } from '#app/server/content/job.server'
import { theParcel } from './scenarios/the-parcel'

const bounds = boundsOf(theParcel())

/** A document of the right kind and name, whatever the text says: for tests that are about texts alone. */
export function saidDocument({
	kind,
	slug,
	order,
}: Pick<ContentJob, 'kind' | 'slug' | 'order'>): ContentDocument {
	const said = { title: slug, summary: '', words: [] }
	const [course = '', lesson = ''] = slug.split('/')
	switch (kind) {
		case 'scenario':
			return {
				kind,
				definition: { ...theParcel(), slug },
				words: { brief: [], beats: {} },
				bounds,
			}
		case 'lesson': {
			const parts = { ideas: [], checks: [], scenarios: [] }
			return {
				kind,
				lesson: { ...said, ...parts, course, slug: lesson, order: order ?? 1, minutes: 1 },
				keys: [],
			}
		}
		case 'course': {
			const parts = { level: 'everyone' as const, order: null, principles: [], lessons: [], scenarios: [] }
			return { kind, course: { ...said, ...parts, ...plainRules, slug } }
		}
		case 'guide':
			return { kind, page: { ...said, slug } }
		case 'page':
			return { kind, page: { ...said, slug, terms: [] } }
	}
}
