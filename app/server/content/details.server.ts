import { z } from 'zod'
import { plainRules } from '#app/core/learning/course-rules'
import type { FrontMatter } from './front-matter.server'
import type { Report } from './report.server'

const line = z
	.string({ error: 'must be words in quotes' })
	.trim()
	.min(1, 'must not be empty')
	.max(300, 'must have at most 300 letters')
	.regex(/^[^\n]*$/, 'must be one line')
const slug = z
	.string({ error: 'must be a kebab-case name' })
	.regex(/^[a-z][a-z0-9-]*$/, 'must be a kebab-case name such as `right-to-be-heard`')
const slugs = z
	.array(slug, { error: 'must be a list such as [respect, right-to-be-heard]' })
	.refine((list) => new Set(list).size === list.length, 'must not name one twice')

const whole = (what: string, most: number) =>
	z
		.number({ error: `must be a whole number of ${what}` })
		.int(`must be a whole number of ${what}`)
		.min(1, 'must be 1 or more')
		.max(most, `must be ${most} or less`)
const oneOf = <const Word extends string>(words: readonly Word[]) =>
	z.enum(words, { error: `must be one of ${words.join(', ')}` })
const flag = z.boolean({ error: 'must be true or false' })

export const lessonDetails = z.strictObject({
	title: line,
	summary: line,
	minutes: z
		.number({ error: 'must be a whole number of minutes' })
		.int('must be a whole number of minutes')
		.min(1, 'must be 1 or more')
		.max(60, 'must be 60 or less'),
})

const courseFront = z.strictObject({
	title: line,
	summary: line,
	level: z.enum(['everyone', 'front-line', 'team-lead', 'manager'], {
		error: 'must be one of everyone, front-line, team-lead, manager',
	}),
	order: z
		.number({ error: 'must be a whole number from 1 to 99' })
		.int('must be a whole number from 1 to 99')
		.min(1, 'must be 1 or more')
		.max(99, 'must be 99 or less')
		.nullable()
		.default(null),
	principles: slugs,
	scenarios: slugs,
	'valid-months': whole('months', 120).nullable().default(plainRules.validMonths),
	'renew-days': whole('days', 3650).exactOptional(),
	renews: oneOf(['completion', 'expiry']).default(plainRules.renews),
	counts: oneOf(['best', 'first', 'latest']).default(plainRules.counts),
	'test-out': slug.nullable().default(plainRules.testOut),
	'in-order': flag.default(plainRules.inOrder),
	certificate: flag.default(plainRules.certificate),
})

/** `course.mdx` between its dashes. The window to renew must be shorter than the shortest months it holds. */
export const courseDetails = courseFront
	.superRefine((front, { addIssue }) => {
		const [months, days] = [front['valid-months'], front['renew-days']]
		if (days === undefined) return
		const path = ['renew-days']
		if (months === null)
			addIssue({
				code: 'custom',
				path,
				message: 'needs `valid-months`: without it, the course holds for good',
			})
		else if (days >= months * 28)
			addIssue({
				code: 'custom',
				path,
				message: `must be less than the ${months} months that the course holds`,
			})
	})
	.transform((front) => {
		const { title, summary, level, order, principles, scenarios, renews, counts, certificate } = front
		return {
			...{ title, summary, level, order, principles, scenarios, renews, counts, certificate },
			validMonths: front['valid-months'],
			renewDays: front['renew-days'] ?? usualWindow(front['valid-months']),
			testOut: front['test-out'],
			inOrder: front['in-order'],
		}
	})

/** Sixty days, or half the time that a course holds where that is shorter. */
function usualWindow(months: number | null): number {
	return months === null ? plainRules.renewDays : Math.min(plainRules.renewDays, months * 14)
}

/** A page of the site, for everyone. */
export const pageDetails = z.strictObject({ title: line, summary: line })

/** `code` names the problem that a page of `guide/problems` is about. */
export const guideDetails = z
	.strictObject({ title: line, summary: line.exactOptional(), code: slug.exactOptional() })
	.transform(({ title, summary = '' }) => ({ title, summary }))

/** The front matter by its schema, or null with every fault reported at its own line. */
export function readDetails<T>(schema: z.ZodType<T>, front: FrontMatter, report: Report): T | null {
	if (front.faulty) return null
	if (front.data === null) {
		report('front-matter-missing', { line: 1, column: 1 }, 'There is nothing between the dashes.')
		return null
	}
	const read = schema.safeParse(front.data)
	if (read.success) return read.data
	for (const issue of read.error.issues) {
		const path = issue.path.join('.')
		if (issue.code === 'unrecognized_keys') {
			for (const key of issue.keys) {
				report(
					'unknown-key',
					front.placeOf([...issue.path, key]),
					`\`${key}\` is not known here.`,
					'Leave it out, or check its spelling.',
				)
			}
		} else if (path === '') {
			report(
				'front-matter-syntax',
				front.placeOf([]),
				'The lines between the dashes must read `name: value`.',
			)
		} else {
			const missing = issue.code !== 'custom' && front.has(issue.path) === false
			if (missing)
				report(
					'missing-key',
					front.placeOf(issue.path),
					`\`${path}\` is missing.`,
					`Add a line \`${path}: ...\` between the dashes.`,
				)
			else report('bad-value', front.placeOf(issue.path), `\`${path}\` ${issue.message}.`)
		}
	}
	return null
}
