import { expect, test } from 'vitest'
import { inOrder } from '#app/core/learning/course-order'

test('courses come by their order, equals by title, and those without one last', () => {
	const courses = [
		{ title: 'Zeal', order: null },
		{ title: 'Respect', order: 2 },
		{ title: 'Care', order: null },
		{ title: 'What service is', order: 1 },
		{ title: 'Asking', order: 2 },
	]
	expect(courses.toSorted(inOrder).map(({ title }) => title)).toEqual([
		'What service is',
		'Asking',
		'Respect',
		'Care',
		'Zeal',
	])
})
