import type { Problem } from '#app/core/language/problem'
import { applyEdits, compatible, isMendable, type Mendable } from './apply-edits.server'
import { editsOnDisk } from './raw-offsets.server'

export type Mended = {
	text: string
	/** What was put right, in the order it was. */
	mended: Problem[]
	/** What offered an edit that would have made the text worse. */
	left: Problem[]
}

const mostRounds = 60
/** Edits are tried one by one only after all at once made a text worse. */
const mostTries = 40

/**
 * A text with every offered edit made: all that go together, read again, until nothing is offered. A change that
 * leaves more errors than there were, or a text that has been before, is not kept.
 */
export async function mendText(
	raw: string,
	problemsOf: (text: string) => Promise<readonly Problem[]>,
): Promise<Mended> {
	let text = raw
	let problems = await problemsOf(raw)
	const done: Mended = { text, mended: [], left: [] }
	const been = new Set([raw])
	const refused = new Set<string>()
	let tries = mostTries
	for (let round = 0; round < mostRounds; round += 1) {
		const offers = problems.filter(isMendable).filter((one) => !refused.has(nameOf(one)))
		const all = compatible(offers)
		const groups = [all, ...(all.length > 1 ? all.map((one) => [one]) : [])]
		let went = false
		for (const group of groups) {
			if (group.length === 0 || (group !== all && (tries -= 1) < 0)) break
			const next = applyEdits(
				text,
				editsOnDisk(
					text,
					group.flatMap(({ edits }) => edits),
				),
			)
			const found = been.has(next) ? null : await problemsOf(next)
			if (found && errorsIn(found) <= errorsIn(problems) && isGone(group, problems, found)) {
				been.add(next)
				done.mended.push(...group.map(withoutEdits))
				text = next
				problems = found
				went = true
				break
			}
			if (group.length === 1) for (const one of group) refused.add(nameOf(one))
		}
		if (!went) break
	}
	return { ...done, text, left: problems.filter(isMendable).map(withoutEdits) }
}

/** Offsets move as a text is mended, so a problem is known again by what it says. */
function nameOf({ code, message, edits }: Mendable): string {
	return JSON.stringify([code, message, edits.map(({ text }) => text)])
}

/**
 * Whether each problem that was mended is gone: there are fewer that say the same, or those that do come later in the
 * text (a parser that stops at its first fault finds the next one). An edit that puts nothing right would be made for ever.
 */
function isGone(group: readonly Mendable[], before: readonly Problem[], after: readonly Problem[]): boolean {
	const alike = (problems: readonly Problem[], one: Problem) =>
		problems.filter(({ code, message }) => code === one.code && message === one.message)
	const isLater = (one: Problem, other: Problem) =>
		other.line > one.line || (other.line === one.line && other.column > one.column + 1)
	return group.every((one) => {
		const left = alike(after, one)
		return left.length < alike(before, one).length || left.every((other) => isLater(one, other))
	})
}

function errorsIn(problems: readonly Problem[]): number {
	return problems.filter(({ severity }) => severity === 'error').length
}

function withoutEdits({ edits: _, ...problem }: Problem): Problem {
	return problem
}

/** Whether a text can be mended at all: bytes that are not text would be lost when it is written back. */
export function isWhole(bytes: Buffer): boolean {
	return Buffer.from(bytes.toString('utf8')).equals(bytes)
}
