import { slugFrom } from '#app/core/writing/slug-from'
import { isTemplate, kindOf, type TemplateName, templateWith } from '#app/server/studio/templates/templates'
import type { CourseToFill } from '#app/server/views/new-draft-view.server'
import type { NewDraftProblem, NewDraftTyped } from '#app/ui/studio/new/new-draft-page'

const longestTitle = 120
const longestName = 60
const lastPlace = 99

export type DraftToBegin = {
	kind: 'scenario' | 'lesson' | 'course'
	slug: string
	file: string
	text: string
}
export type NewForm = {
	typed: NewDraftTyped
	problems: NewDraftProblem[]
	begin: DraftToBegin | null
	/** They begin where a script is pasted in. */
	script: boolean
}

/** A posted form: what was typed, what is wrong with it, and the draft that it asks for where nothing is. */
export function newForm(form: FormData, courses: readonly CourseToFill[]): NewForm {
	const field = (name: string) =>
		String(form.get(name) ?? '')
			.slice(0, 500)
			.replace(/\s+/g, ' ')
			.trim()
	const typed: NewDraftTyped = {
		template: field('template'),
		title: field('title'),
		name: field('name'),
		course: field('course'),
		place: field('place'),
	}
	const template = isTemplate(typed.template) ? typed.template : null
	const name = typed.name === '' ? slugFrom(typed.title) : typed.name
	const problems: NewDraftProblem[] = []
	if (!template) problems.push({ field: 'template', why: 'no-template' })
	if (typed.title === '') problems.push({ field: 'title', why: 'no-title' })
	if (typed.title.length > longestTitle) problems.push({ field: 'title', why: 'title-long' })
	if (name === '' && typed.title !== '') problems.push({ field: 'name', why: 'no-name' })
	if (name !== '' && !isName(name)) problems.push({ field: 'name', why: 'bad-name' })
	const course = courses.find(({ slug }) => slug === typed.course)
	const place = course ? placeOf(typed.place, course) : null
	if (template && kindOf(template) === 'lesson') {
		if (!course) problems.push({ field: 'course', why: 'no-course' })
		else if (typeof place === 'string') problems.push({ field: 'place', why: place })
	}
	const number = typeof place === 'number' ? place : 0
	const begin =
		template && problems.length === 0 ? toBegin(template, typed.title, name, course?.slug, number) : null
	return { typed, problems, begin, script: template === 'scenario-script' }
}

const isName = (name: string): boolean => name.length <= longestName && /^[a-z][a-z0-9-]*$/.test(name)

function placeOf(typed: string, { taken }: CourseToFill): number | NewDraftProblem['why'] {
	if (typed === '') {
		const next = Math.max(0, ...taken) + 1
		return next > lastPlace ? 'course-full' : next
	}
	const place = Number(typed)
	if (!/^\d{1,2}$/.test(typed) || place < 1) return 'bad-place'
	return taken.includes(place) ? 'place-taken' : place
}

function toBegin(
	template: TemplateName,
	title: string,
	name: string,
	course: string | undefined,
	place: number,
): DraftToBegin {
	const text = templateWith(template, title)
	const kind = kindOf(template)
	if (kind === 'scenario') return { kind, slug: name, file: `content/scenarios/${name}/scenario.mdx`, text }
	if (kind === 'course') return { kind, slug: name, file: `content/courses/${name}/course.mdx`, text }
	const number = String(place).padStart(2, '0')
	return { kind, slug: `${course}/${name}`, file: `content/courses/${course}/${number}-${name}.mdx`, text }
}
