import type { Bounds } from '../../../paths/bounds'
import { startsOf } from '../../../scenario/starts'
import { checkGiveaways } from '../giveaways/check-giveaways'
import type { Walked } from '../paths/check-paths'
import type { Watching } from '../paths/watching'
import { bestBelow90 } from './best-below-90'
import { botsFail } from './bots-fail'
import { carefulWayFails } from './careful-way-fails'
import { dimensionUnmoved } from './dimension-unmoved'
import type { FairnessRule, Judging } from './judging'
import { minutesDiffer } from './minutes-differ'
import { noGoodReply } from './no-good-reply'
import { passDespiteMinusTwo } from './pass-despite-minus-two'
import { randomPlayerFails } from './random-player-fails'
import { resolutionFixed } from './resolution-fixed'

const rules: readonly FairnessRule[] = [
	noGoodReply,
	dimensionUnmoved,
	resolutionFixed,
	bestBelow90,
	passDespiteMinusTwo,
	carefulWayFails,
	botsFail,
	randomPlayerFails,
	checkGiveaways,
	minutesDiffer,
]

/** Whether a scenario that runs without a fault is fair: good replies are there, pay, and cannot be guessed. */
export function checkFairness(watching: Watching, { bounds, choices }: Walked, cap: number): void {
	const known = new Map<string, Bounds['resolution']>(
		bounds?.map(({ start, resolution }) => [start, resolution]),
	)
	const [plain = { key: 'neutral', values: {} }, ...others] = startsOf(watching.definition)
	const judged = (start: typeof plain) => ({ start, resolution: known.get(start.key) ?? null })
	// Each start has its part, so that many starts take no longer than one.
	const most = Math.ceil(cap / (others.length + 1))
	let told = bounds === null
	const judging: Judging = {
		...watching,
		starts: [judged(plain), ...others.map(judged)],
		choices,
		cap: most,
		gaveUp: () => {
			if (told) return
			told = true
			watching.report(
				'too-many-states',
				watching.draft.front.turnsAt,
				`There are more than ${most} ways through it from one start, so not all of them could be judged for fairness.`,
				'Lower turns, or use fewer variables and loops, so that all of them can be.',
			)
		},
	}
	for (const rule of rules) rule(judging)
}
