import { arranged } from '#app/core/learning/arrangement'
import { placesOf } from '#app/core/learning/check'
import { OrderIcon } from '../primitives/icons'
import { useHydrated } from '../primitives/use-hydrated'
import { judgedWords } from '../words/judged'
import { type Drawn, textProp } from './drawn'
import { JudgedFrame, useCheckState } from './judged-frame'
import { OrderDone } from './order-done'
import { OrderNumbers } from './order-numbers'
import { OrderSteps } from './order-steps'
import { PaperLine } from './paper-box'
import { partsOf, withoutParts } from './plain-words'

/**
 * Steps to put in order. Without scripts each step has a number to choose; with scripts they are moved by buttons. A
 * step that the server found in its place stays there.
 */
export function Order({ props, nodes, draw }: Drawn) {
	const id = textProp(props, 'id')
	const state = useCheckState(id)
	const moves = useHydrated()
	const steps = partsOf(nodes, 'Step')
	const fits = state?.fits ?? []
	const places = placesOf(state?.chosen ?? [])
	const given = { check: id, steps, fits, places, draw }
	const done = state?.right === true
	return (
		<JudgedFrame
			id={id}
			over={
				<>
					<OrderIcon aria-hidden className="size-5 shrink-0" />
					{judgedWords.order}
				</>
			}
			question={draw(withoutParts(nodes, 'Step'))}
			how={moves ? judgedWords.howOrder : judgedWords.howOrderNumbers}
			notYet={judgedWords.fitting.order(fits.length, steps.length)}
			after={state?.after?.length ? draw(state.after) : undefined}
			onPaper={
				<ul className="list-none space-y-2 p-0">
					{steps.map((step) => (
						<li key={step.id} className="flex items-end gap-3">
							<PaperLine />
							<span>{draw(step.children, true)}</span>
						</li>
					))}
				</ul>
			}
		>
			{done && <OrderDone steps={inOrder(steps, places)} draw={draw} />}
			{!done && moves && <OrderSteps {...given} key={[...places].join()} />}
			{!done && !moves && <OrderNumbers {...given} />}
		</JudgedFrame>
	)
}

function inOrder<Step extends { id: string }>(
	steps: readonly Step[],
	places: ReadonlyMap<string, string>,
): Step[] {
	const ids = arranged(
		steps.map(({ id }) => id),
		places,
	)
	return ids.flatMap((id) => steps.filter((step) => step.id === id))
}
