import { z } from 'zod'
import type { PanelGroup, PanelProblem } from '#app/ui/rating/new-panel-page'

/** So many customers fit into one form. */
export const groupNumbers = [1, 2, 3, 4, 5] as const
const longest = 2000

export type Reply = { context: string; mood: string | null; text: string }
export type PanelForm = {
	key: string | null
	title: string
	groups: PanelGroup[]
	replies: Reply[]
	problems: PanelProblem[]
}

/** A posted panel: what it holds, what was typed, and what is wrong with it. `byHand` false: only its name counts. */
export function panelForm(form: FormData, byHand: boolean): PanelForm {
	const typed = (name: string) =>
		String(form.get(name) ?? '')
			.replaceAll('\r\n', '\n')
			.trim()
	const key = z
		.string()
		.regex(/^[A-Za-z0-9_-]{8,64}$/)
		.safeParse(form.get('key'))
	const groups = groupNumbers.map(
		(number): PanelGroup => ({
			number,
			context: typed(`context-${number}`),
			mood: typed(`mood-${number}`),
			replies: typed(`replies-${number}`),
		}),
	)
	const title = typed('title')
	const problems: PanelProblem[] = []
	if (!key.success) problems.push({ field: null, why: 'key-taken' })
	if (title === '') problems.push({ field: 'title', why: 'no-title' })
	if (title.length > 120) problems.push({ field: 'title', why: 'title-long' })
	if (byHand) problems.push(...groups.flatMap((group) => problemsOf(group, groups)))
	const replies = byHand ? groups.flatMap(repliesOf) : []
	return { key: key.success ? key.data : null, title, groups, replies, problems }
}

function problemsOf(group: PanelGroup, groups: readonly PanelGroup[]): PanelProblem[] {
	const { number, context, mood, replies } = group
	const isEmpty = [context, mood, replies].every((text) => text === '')
	// The first is asked for where there is nothing at all.
	if (isEmpty && (number !== 1 || groups.some((one) => one.context !== '' || one.replies !== ''))) return []
	const problems: PanelProblem[] = []
	if (context === '') problems.push({ field: `context-${number}`, why: 'no-customer' })
	if (context.length > longest) problems.push({ field: `context-${number}`, why: 'too-long' })
	if (mood.length > 40) problems.push({ field: `mood-${number}`, why: 'too-long' })
	if (replies === '') problems.push({ field: `replies-${number}`, why: 'no-replies' })
	if (repliesOf(group).some(({ text }) => text.length > longest))
		problems.push({ field: `replies-${number}`, why: 'too-long' })
	return problems
}

/** One reply a line; the same twice is asked about once. */
function repliesOf({ context, mood, replies }: PanelGroup): Reply[] {
	const lines = replies.split('\n').map((line) => line.trim())
	return [...new Set(lines)]
		.filter((text) => text !== '')
		.map((text) => ({ context, mood: mood === '' ? null : mood, text }))
}
