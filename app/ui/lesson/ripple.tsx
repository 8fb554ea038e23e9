import { useState } from 'react'
import { type RippleNumbers, rippleOf, rippleStart } from '#app/core/learning/ripple'
import { Button } from '../primitives/button'
import { useHydrated } from '../primitives/use-hydrated'
import { thinkingWords } from '../words/thinking'
import { RippleFields } from './ripple-fields'
import { RipplePicture } from './ripple-picture'
import { useSettled } from './use-settled'

/** Word of mouth: who hears of a week's customers, with numbers that people can change. */
export function Ripple() {
	const [numbers, setNumbers] = useState<RippleNumbers>(rippleStart)
	const hydrated = useHydrated()
	const sum = rippleOf(numbers)
	const told = useSettled(sentences(numbers))
	return (
		<figure
			aria-label={thinkingWords.ripple}
			className="rounded-lg border border-line bg-sheet p-5 shadow-soft"
		>
			<p className="text-sm font-semibold text-primary">{thinkingWords.ripple}</p>
			<p className="mt-1">
				{thinkingWords.rippleClaim}{' '}
				{hydrated && <span className="print:hidden">{thinkingWords.rippleChange}</span>}
			</p>
			<RipplePicture sum={sum} />
			<p role="status" className="mt-4 text-lg text-pretty">
				{told}
			</p>
			{hydrated && (
				<div className="print:hidden">
					<RippleFields numbers={numbers} onChange={setNumbers} />
					<Button look="quiet" className="mt-2 -ms-4" onClick={() => setNumbers(rippleStart)}>
						{thinkingWords.rippleReset}
					</Button>
				</div>
			)}
		</figure>
	)
}

function sentences(numbers: RippleNumbers): string {
	const { bad, good, makesUp } = rippleOf(numbers)
	const { unhappy, happy } = numbers
	return [
		thinkingWords.rippleSum({ unhappy, happy, bad: bad.all, good: good.all }),
		thinkingWords.rippleYear({ bad: bad.all * 50, good: good.all * 50 }),
		makesUp === null ? '' : thinkingWords.rippleMakesUp(makesUp),
	]
		.filter(Boolean)
		.join(' ')
}
