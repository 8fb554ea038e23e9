import type { Lesson } from '#app/core/learning/lesson'
import { filledPlainly } from '#app/core/scenario/filled-plainly'
import { lessonBySlug } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import { type NoteView, noteViews, withoutExamples } from '../notes/note-view.server'
import { checkAnswersOf } from '../store/check-answers.server'
import { notesOf } from '../store/lesson-notes.server'
import { readingsOf } from '../store/readings.server'
import { type CheckView, checkView } from './check-view.server'
import { learningOf } from './learning.server'
import { type OwnObstacles, ownObstacles } from './own-obstacles.server'
import { picturesFor } from './pictures.server'
import { termsFor } from './terms.server'

export type LessonView = {
	lesson: Pick<Lesson, 'title' | 'summary' | 'minutes' | 'words' | 'ideas'> & { checks: { id: string }[] }
	course: { title: string }
	/** What the glossary says of the terms in it. */
	terms: Awaited<ReturnType<typeof termsFor>>
	/** The sizes of the library's pictures in it. */
	pictures: Awaited<ReturnType<typeof picturesFor>>
	/** Its place in the course, from 1. */
	number: number
	of: number
	readAt: Date | null
	checks: Record<string, CheckView>
	/** What this person wrote in it for themselves, by the id of its place. */
	notes: Record<string, NoteView>
	practise: { slug: string; title: string; summary: string; minutes: number; done: boolean }[]
	next: { kind: 'lesson' | 'scenario'; slug: string; title: string; minutes: number } | null
	/** What this person has told that gets in the way of doing it on the job. */
	happens: OwnObstacles
}

/** A lesson as this person has it: never the keys, and no reason for a choice that was not judged. */
export async function lessonView(
	deps: Deps,
	personId: string,
	courseSlug: string,
	lessonSlug: string,
): Promise<LessonView | null> {
	const version = await lessonBySlug(deps.db, courseSlug, lessonSlug)
	const learning = await learningOf(deps, personId)
	const found = learning.courses.find(({ course }) => course.slug === courseSlug)
	if (!version || !found) return null
	const path = `${courseSlug}/${lessonSlug}`
	const [readings, answers, notes, happens] = await Promise.all([
		readingsOf(deps.db.read, personId, courseSlug),
		checkAnswersOf(deps.db.read, personId, path),
		notesOf(deps.db.read, personId, path),
		ownObstacles(deps, personId, { kind: 'lesson', slug: path }),
	])
	const { title, summary, minutes, words, ideas, checks } = version.lesson
	const here = found.course.lessons.indexOf(lessonSlug)
	const place = found.steps.findIndex((step) => step.kind === 'lesson' && step.slug === lessonSlug)
	// What comes after it and is not done yet; at the end of a course, what was left out before.
	const others = [...found.steps.slice(place + 1), ...found.steps.slice(0, place)]
	const after = others.find((step) => !step.done)
	return {
		lesson: {
			...{ title, summary, minutes, ideas },
			words: withoutExamples(words),
			checks: checks.map(({ id }) => ({ id })),
		},
		course: { title: found.course.title },
		terms: await termsFor(deps, words),
		pictures: await picturesFor(deps, words),
		number: here + 1,
		of: found.course.lessons.length,
		readAt: readings.find((reading) => reading.lesson === path)?.readAt ?? null,
		checks: Object.fromEntries(
			version.keys.flatMap((key): [string, CheckView][] => {
				const check = checks.find(({ id }) => id === key.id)
				const own = answers.filter((answer) => answer.check === key.id)
				return check ? [[key.id, checkView(check, key, own)]] : []
			}),
		),
		notes: noteViews(words, notes),
		practise: learning.scenarios.map(({ definition }) => ({
			slug: definition.slug,
			title: filledPlainly(definition, definition.title),
			summary: filledPlainly(definition, definition.summary),
			minutes: definition.minutes,
			done: learning.attempts.some((attempt) => attempt.slug === definition.slug && attempt.endedAt !== null),
		})),
		next: after ? { kind: after.kind, slug: after.slug, title: after.title, minutes: after.minutes } : null,
		happens,
	}
}
