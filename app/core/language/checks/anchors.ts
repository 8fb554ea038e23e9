import { nearest } from '../nearest'
import type { Check } from './checking'
import { everyDoing } from './doings-of'

const shape = /^[a-z0-9-]+\/[a-z0-9-]+#[a-z0-9-]+$/

/** Every reason points at a lesson passage that exists, where lessons are known. */
export const lessonAnchors: Check = ({ draft, anchors, report }) => {
	if (!anchors) return
	for (const { why } of everyDoing(draft)) {
		if (!why?.lesson || anchors.has(why.lesson.value)) continue
		const { value, at } = why.lesson
		const near = nearest(value, anchors)
		const [page] = value.split('#')
		const here = [...anchors].filter((anchor) => anchor.startsWith(`${page}#`)).slice(0, 8)
		report(
			'missing-anchor',
			at,
			shape.test(value)
				? `There is no lesson passage "${value}".`
				: `"${value}" is not a lesson passage: it is written course/lesson#passage.`,
			near
				? `Did you mean "${near}"?`
				: here.length > 0
					? `That lesson has: ${here.join(', ')}.`
					: 'Give the passage that id in its lesson, or point at another.',
		)
	}
}
