import { playAtRandom } from '../../../paths/bots/play-at-random'
import { withoutWords } from '../../../paths/without-words'
import type { FairnessRule } from './judging'

/** Of players who choose by chance at most 1 in 50 passes; more is let pass with a warning where it is practice only. */
export const randomPlayerFails: FairnessRule = ({ definition, starts, draft, report, kept }) => {
	const play = () => playAtRandom(definition, starts)
	const { played, passed } = kept ? kept.chances.of(withoutWords(definition), play) : play()
	if (passed * 50 <= played) return
	const practice = definition.use === 'practice'
	const share = Math.round((passed * 1000) / played) / 10
	report(
		'random-player-passes',
		draft.front.passAt,
		`Of ${played} players who choose by chance, ${passed} pass (${share}%); at most 2% may.${
			practice ? ' It is for practice, so this keeps nobody from publishing it.' : ''
		}`,
		'Add a scene or a tempting wrong reply, or let a must-need be met by one good reply only.',
		undefined,
		practice ? 'warning' : 'error',
	)
}
