import type { Line } from '../../../scenario/definition'
import { lineFor } from '../../../scenario/step'
import type { Watch, Watching } from './watching'

/** Whatever the mood, each group of `Says` that play can reach has a line that fits. */
export function moodLines({ definition, draft, report }: Watching): Watch {
	const at = new Map<string, number>()
	for (const { beats } of [...draft.scenes, ...draft.endings])
		for (const beat of beats) if (beat.kind !== 'prose') at.set(beat.line.id, beat.at)
	const open = new Map<string, Line[][]>()
	for (const { id, beats } of [...definition.scenes, ...definition.endings]) {
		const groups = beats.flatMap((beat) =>
			beat.kind === 'says' && !isClosed(beat.lines) ? [beat.lines] : [],
		)
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

const isClosed = (lines: readonly Line[]): boolean =>
	lines.some(({ mood, when }) => mood === null && when === null)
