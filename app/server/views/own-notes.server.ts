import { allLessons } from '../content/shelf.server'
import { elementsIn } from '../content/words-text.server'
import type { Deps } from '../deps.server'
import { notesOf } from '../store/lesson-notes.server'

/** Something somebody wrote in a lesson for themselves, for their own account page. */
export type OwnNote = {
	/** course/slug, and the id of the place in it. */
	lesson: string
	note: string
	text: string
	at: Date
	/** Where it stands; null where the lesson or its place is no longer there. */
	place: { title: string; course: string; slug: string; anchor: string } | null
}

/** Everything that this person wrote in lessons for themselves, the latest first. */
export async function ownNotes(deps: Deps, personId: string): Promise<OwnNote[]> {
	const notes = await notesOf(deps.db.read, personId)
	if (notes.length === 0) return []
	const lessons = (await allLessons(deps.db)).map(({ lesson }) => lesson)
	return notes.map(({ lesson, note, text, updatedAt }) => {
		const own = lessons.find(({ course, slug }) => `${course}/${slug}` === lesson)
		const anchor = own ? anchorOf(own.words, note) : null
		const place = own && anchor ? { title: own.title, course: own.course, slug: own.slug, anchor } : null
		return { lesson, note, text, at: updatedAt, place }
	})
}

function anchorOf(words: Parameters<typeof elementsIn>[0], note: string): string | null {
	const tag = ['Reflect', 'Rewrite'].find((name) =>
		elementsIn(words, name).some(({ props }) => props.id === note),
	)
	return tag ? `${tag.toLowerCase()}-${note}` : null
}
