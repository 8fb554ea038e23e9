import type { Scorer } from '../checks/wording/hearing'
import type { KeptReading } from './kept-reading'

/** The same scorer, which is asked the same thing once. */
export function keptScorer(scorer: Scorer, { marks, matches }: KeptReading): Scorer {
	return {
		marked: (said) => marks.of(JSON.stringify(said), () => scorer.marked(said)),
		matcherOf: (candidates) => {
			const among = JSON.stringify(candidates)
			return (text) => matches.of(JSON.stringify(text) + among, () => scorer.matcherOf(candidates)(text))
		},
	}
}
