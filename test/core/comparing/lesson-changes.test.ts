import { expect, test } from 'vitest'
import { courseChanges } from '#app/core/comparing/course-changes'
import { type ComparedLesson, lessonChanges } from '#app/core/comparing/lesson-changes'
import { plainRules } from '#app/core/learning/course-rules'
import type { Course } from '#app/core/learning/lesson'

const paragraph = (...children: string[]) => ({ tag: 'p', props: {}, children })

function aLesson(more: Partial<ComparedLesson['lesson']> = {}, right = ['own-it']): ComparedLesson {
	return {
		lesson: {
			course: 'respect',
			slug: 'plain-truth',
			order: 2,
			title: 'Plain truth',
			summary: 'Say what is so.',
			minutes: 4,
			ideas: [
				{ id: 'own-it', title: 'Own it', principles: [] },
				{ id: 'not-our-fault', title: 'Never "not our fault"', principles: [] },
			],
			checks: [{ id: 'what-to-say', several: false, choices: ['own-it', 'courier'] }],
			scenarios: ['the-parcel'],
			words: [paragraph('A customer wants to know.'), paragraph('Tell them at once.')],
			...more,
		},
		keys: [{ id: 'what-to-say', right, because: { courier: [paragraph('It calls her a liar.')] } }],
	}
}

test('a lesson and itself have no changes', () => {
	expect(lessonChanges(aLesson(), aLesson())).toEqual([])
})

test('another right answer comes first, and new words last', () => {
	const after = aLesson(
		{ minutes: 6, words: [paragraph('A customer wants to know why.'), paragraph('Tell them at once.')] },
		['courier'],
	)
	const told = lessonChanges(aLesson(), after)
	expect(told[0]).toMatchObject({ group: 'counts', what: 'right', from: 'own-it', to: 'courier' })
	expect(told.at(-1)).toMatchObject({
		group: 'words',
		what: 'body',
		from: 'A customer wants to know.',
		to: 'A customer wants to know why.',
	})
	expect(told).toContainEqual(expect.objectContaining({ what: 'minutes', from: 4, to: 6 }))
})

test('a passage that is gone names the scenarios that point at it', () => {
	const [ownIt] = aLesson().lesson.ideas
	const pointing = [
		{ slug: 'the-parcel', anchors: ['respect/plain-truth#not-our-fault'] },
		{ slug: 'other', anchors: ['respect/plain-truth#own-it'] },
	]
	const told = lessonChanges(aLesson(), aLesson({ ideas: ownIt ? [ownIt] : [] }), pointing)
	expect(told).toMatchObject([
		{ kind: 'anchor-lost', anchor: 'respect/plain-truth#not-our-fault', scenarios: ['the-parcel'] },
		{ kind: 'removed', place: { kind: 'idea', id: 'not-our-fault' } },
	])
})

test('bold words are told, though nothing reads otherwise', () => {
	const bold = {
		tag: 'p',
		props: {},
		children: [{ tag: 'strong', props: {}, children: ['Tell them at once.'] }],
	}
	const told = lessonChanges(aLesson(), aLesson({ words: [paragraph('A customer wants to know.'), bold] }))
	expect(told).toMatchObject([{ kind: 'markup', what: 'body' }])
})

const aCourse = (more: Partial<Course> = {}): Course => ({
	slug: 'respect',
	title: 'Respect',
	summary: 'About respect',
	level: 'everyone',
	order: 1,
	principles: [],
	lessons: ['being-heard', 'plain-truth'],
	scenarios: ['the-parcel'],
	words: [],
	...plainRules,
	...more,
})

test('what completes a course comes before its order and its words', () => {
	const after = aCourse({
		lessons: ['plain-truth', 'being-heard'],
		scenarios: ['the-parcel', 'the-call'],
		summary: 'All about respect',
	})
	expect(courseChanges(aCourse(), after)).toMatchObject([
		{ group: 'counts', kind: 'added', place: { kind: 'scenario', id: 'the-call' } },
		{ group: 'ways', kind: 'reordered', what: 'lesson' },
		{ group: 'words', what: 'summary' },
	])
	expect(courseChanges(aCourse(), aCourse())).toEqual([])
})

test('what a course asks and for how long it holds weighs as much as what completes it', () => {
	const after = aCourse({ validMonths: 24, counts: 'first', testOut: 'the-parcel', inOrder: true })
	expect(courseChanges(aCourse(), after)).toMatchObject([
		{ group: 'counts', kind: 'value', what: 'counts', from: 'best', to: 'first' },
		{ group: 'counts', what: 'test-out', from: null, to: 'the-parcel' },
		{ group: 'counts', what: 'valid-months', from: null, to: 24 },
		{ group: 'ways', what: 'in-order', from: false, to: true },
	])
})
