import { placesOf } from '#app/core/learning/check'
import { useHydrated } from '../primitives/use-hydrated'
import { judgedWords } from '../words/judged'
import { type Drawn, textProp } from './drawn'
import { JudgedFrame, useCheckState } from './judged-frame'
import { OrderNumbers } from './order-numbers'
import { OrderSteps } from './order-steps'
import { partsOf, withoutParts } from './plain-words'

/**
 * Steps to put in order. Without scripts each step has a number to choose; with scripts they are moved by buttons. A
 * step that the server found in its place stays there.
 */
export function Order({ props, nodes, draw }: Drawn) {
	const id = textProp(props, 'id')
	const state = useCheckState(id)
	const hydrated = useHydrated()
	const steps = partsOf(nodes, 'Step')
	const fits = state?.fits ?? []
	const places = placesOf(state?.chosen ?? [])
	const moves = hydrated && state?.right !== true
	const given = { check: id, steps, fits, draw }
	return (
		<JudgedFrame
			id={id}
			over={judgedWords.order}
			question={draw(withoutParts(nodes, 'Step'))}
			how={moves ? judgedWords.howOrder : judgedWords.howOrderNumbers}
			notYet={judgedWords.fitting(fits.length, steps.length)}
			after={state?.after?.length ? draw(state.after) : undefined}
		>
			{moves ? (
				<OrderSteps {...given} key={[...places].join()} places={places} />
			) : (
				<OrderNumbers {...given} places={places} done={state?.right === true} />
			)}
		</JudgedFrame>
	)
}
