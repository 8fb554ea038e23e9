import type { FairnessRule } from '../fairness/judging'
import { placeOf } from '../fairness/place-of'
import { clearScenes } from './clear-scenes'
import { alikeIn } from './opening-thumb'

/** Best replies do not all begin with the same words. */
export const bestOpensAlike: FairnessRule = ({ choices, draft, report }) => {
	for (const { opening, severity, hits, of, scenes } of alikeIn(clearScenes(choices))) {
		const where = hits === of ? `In all ${of} scenes` : `In ${hits} of ${of} scenes`
		report(
			'best-opens-alike',
			placeOf(draft, scenes[0]),
			`${where} a best reply begins with "${opening}", and wrong ones hardly ever do.`,
			'Begin some of them in another way, or let wrong replies begin so too.',
			undefined,
			severity,
		)
	}
}
