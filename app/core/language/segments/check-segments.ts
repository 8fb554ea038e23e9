import type { Body } from '../body/read-body'
import type { DraftSegment } from '../draft'
import type { Report } from '../report'
import { checkSegment } from './check-segment'
import { checkUses } from './check-uses'
import type { Segments } from './circles'

/** Everything about segments and uses that can be told before any is expanded; each thing is said once. */
export function checkSegments(body: Body, segments: Segments, report: Report): void {
	const used = new Set(
		[...body.uses, ...body.segments.flatMap(({ uses }) => uses)].map(({ segment }) => segment?.value),
	)
	checkUses(body.uses, segments, report)
	for (const segment of body.segments) {
		const { id, params } = segment
		const first = id && segments.get(id.value)
		if (id && first !== segment)
			report('duplicate-id', id.at, `There is a segment "${id.value}" already.`, 'Give this one another id.')
		checkUses(segment.uses, segments, report)
		checkSegment(segment, segments, report)
		const printed = new Set(printedIn(segment, body))
		for (const { value, at } of params)
			if (!printed.has(value) && !body.lost.replies)
				report(
					'unused-parameter',
					at,
					`This segment prints "${value}" nowhere.`,
					`Print it with <Value of="${value}"/>, or take it out.`,
				)
		if (id && !used.has(id.value))
			report(
				'unused-segment',
				id.at,
				`Nothing uses the segment "${id.value}".`,
				`Put it in: <Use segment="${id.value}" id="…">, or take it out.`,
			)
	}
}

const printedIn = ({ at, end }: DraftSegment, { slots }: Body): string[] =>
	slots.filter((slot) => slot.at >= at && slot.at < end).map(({ name }) => name)
