import type { FairnessRule } from '../fairness/judging'
import { bestAvoidsAbsolutes } from './best-avoids-absolutes'
import { bestInFixedPlace } from './best-in-fixed-place'
import { bestIsLongest } from './best-is-longest'
import { bestIsOnlyPolite } from './best-is-only-polite'
import { bestOpensAlike } from './best-opens-alike'
import { summaryNamesBest } from './summary-names-best'

/** The best reply cannot be told by anything but what it says to this person. */
export const checkGiveaways: FairnessRule = (judging) => {
	for (const rule of [
		bestIsLongest,
		bestIsOnlyPolite,
		bestInFixedPlace,
		bestOpensAlike,
		bestAvoidsAbsolutes,
		summaryNamesBest,
	])
		rule(judging)
}
