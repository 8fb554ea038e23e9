import type { Beat, Line } from '../../../scenario/definition'
import { lineFor } from '../../../scenario/step'
import { linesOf } from '../lines-of'
import type { Watch, Watching } from './watching'

/** Whatever the mood, each group of `Says` that play can reach has a line that fits. */
export function moodLines({ definition, draft, report }: Watching): Watch {
	const at = new Map(linesOf(draft).map((line) => [line.id, line.at]))
	const open = new Map<string, Line[][]>()
	for (const { id, beats } of [...definition.scenes, ...definition.endings]) {
		const groups = beats.flatMap(groupsIn).filter((lines) => !isClosed(lines))
		if (groups.length > 0) open.set(id, groups)
	}
	const told = new Set<string>()
	return {
		visit: (state, mood) => {
			for (const lines of open.get(state.at) ?? []) {
				const first = lines[0]?.id ?? ''
				const key = `${first} ${mood}`
				if (told.has(key) || lineFor(definition, state, lines)) continue
				told.add(key)
				report(
					'mood-without-line',
					at.get(first) ?? 0,
					`Nothing is said here when the mood is "${mood}".`,
					'End the group with a <Says> that has neither mood nor when.',
				)
			}
		},
	}
}

/** What is said, group by group; whichever choice of a pick is drawn, it has something to say. */
function groupsIn(beat: Beat): Line[][] {
	if (beat.kind === 'pick') return beat.of.flatMap(groupsIn)
	return beat.kind === 'says' ? [beat.lines] : []
}

const isClosed = (lines: readonly Line[]): boolean =>
	lines.some(({ mood, when }) => mood === null && when === null)
