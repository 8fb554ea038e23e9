import type { ContentWorld } from '../content/content-world.server'
import { saysPractice } from '../content/find-content.server'
import { ideasIn } from '../content/ideas-in.server'
import type { ImportedText } from './sorted-files.server'

/** A world in which these texts are published as well, with these pictures: they may lean on each other. */
export function importWorld(
	world: ContentWorld,
	texts: readonly ImportedText[],
	pictures: readonly { id: string }[] = [],
): ContentWorld {
	const lessonTexts = texts.filter(({ kind }) => kind === 'lesson')
	const scenarios = texts.filter(({ kind }) => kind === 'scenario')
	const own = new Set(texts.map(({ kind, slug }) => `${kind} ${slug}`))
	const lessons = new Map(
		[...world.lessons].map(([course, list]) => [
			course,
			list.filter(({ slug }) => !own.has(`lesson ${course}/${slug}`)),
		]),
	)
	for (const { slug, order } of lessonTexts) {
		const [course = '', lesson = ''] = slug.split('/')
		const list = [...(lessons.get(course) ?? []), { slug: lesson, order: order ?? 0 }]
		lessons.set(
			course,
			list.sort((one, other) => one.order - other.order),
		)
	}
	const anchors = [...world.anchors].filter(([name]) => !own.has(`lesson ${name.split('#', 1)[0]}`))
	const added = lessonTexts.flatMap(({ slug, source }) =>
		ideasIn(source).map((id): [string, string] => [`${slug}#${id}`, id]),
	)
	const practice = [...world.practiceOnly].filter((slug) => !own.has(`scenario ${slug}`))
	return {
		...world,
		anchors: new Map([...anchors, ...added]),
		scenarios: new Set([...world.scenarios, ...scenarios.map(({ slug }) => slug)]),
		practiceOnly: new Set([
			...practice,
			...scenarios.filter(({ source }) => saysPractice(source)).map(({ slug }) => slug),
		]),
		lessons,
		media: new Set([...world.media, ...pictures.map(({ id }) => id)]),
		courses: new Set([
			...world.courses,
			...texts.filter(({ kind }) => kind === 'course').map(({ slug }) => slug),
		]),
	}
}
