import { expect, test } from 'vitest'
import { shownCourses } from '#app/ui/home/shown-courses'

const course = (title: string, done: number) => ({ to: `/${title}`, title, done, total: 4, minutesLeft: 9 })

test('home shows three courses at most, what is begun before what is open before what is done', () => {
	const all = [course('a', 4), course('b', 0), course('c', 0), course('d', 2), course('e', 1)]
	expect(shownCourses(all).map(({ title }) => title)).toEqual(['b', 'd', 'e'])
	expect(shownCourses(all.slice(0, 2)).map(({ title }) => title)).toEqual(['a', 'b'])
})
