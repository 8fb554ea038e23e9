import type { DraftUse } from '../draft'
import type { Report } from '../report'
import { wayTo } from '../way-to'
import type { Segments } from './circles'

/** Every use names a segment, and gives each of its exits and parameters, and nothing else. */
export function checkUses(uses: readonly DraftUse[], segments: Segments, report: Report): void {
	for (const use of uses) {
		const segment = segments.get(use.segment?.value ?? '')
		if (use.segment && !segment)
			report(
				'unknown-segment',
				use.segment.at,
				`There is no segment "${use.segment.value}".`,
				...wayTo(use.segment.value, use.segment.at, segments.keys(), 'Write it: <Segment id="…" exits="…">.'),
			)
		if (!segment) continue
		const name = segment.id?.value ?? ''
		const wanted = [...segment.exits, ...segment.params].map(({ value }) => value)
		for (const [given, { nameAt }] of use.given)
			if (!wanted.includes(given))
				report(
					'unknown-exit',
					nameAt,
					`The segment "${name}" has neither an exit nor a parameter "${given}".`,
					...wayTo(given, nameAt, wanted),
				)
		for (const { value } of segment.exits)
			if (!use.given.has(value))
				report(
					'missing-exit',
					use.at,
					`This <Use> does not say where the exit "${value}" of "${name}" leads.`,
					`Add ${value}="…" with the id of a scene or an ending.`,
				)
		for (const { value } of segment.params)
			if (!use.given.has(value))
				report(
					'missing-parameter',
					use.at,
					`This <Use> does not give the parameter "${value}" of "${name}".`,
					`Add ${value}="…".`,
				)
	}
}
