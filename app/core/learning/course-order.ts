import type { Course } from './lesson'

/** Sorts courses as people meet them: by their `order`, those without one last; equals by title, as British English sorts. */
export function inOrder(
	one: Pick<Course, 'order' | 'title'>,
	other: Pick<Course, 'order' | 'title'>,
): number {
	return (one.order ?? 100) - (other.order ?? 100) || one.title.localeCompare(other.title, 'en-GB')
}
