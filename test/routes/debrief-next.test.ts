import { expect, test } from 'vitest'
import { debriefNext } from '#app/routes/attempts.$id.debrief/debrief-next'

test('after the last thing of a course the way on is the completed course', () => {
	expect(debriefNext({ kind: 'completed', course: 'respect', title: 'Respect' })).toEqual({
		text: 'See what you have completed: Respect',
		url: '/courses/respect',
	})
})

test('a debrief always has a way on', () => {
	expect(debriefNext(null)).toEqual({ text: 'Back to my home page', url: '/' })
})
