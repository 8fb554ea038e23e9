import { thinkingWords } from '../words/thinking'
import { type Drawn, textProp } from './drawn'
import { partWords } from './parts'

const outcomes = [
	['Worse', thinkingWords.worse],
	['Same', thinkingWords.same],
	['Better', thinkingWords.better],
] as const

/** Satisfaction is the difference between what was expected and what came. */
export function Gap({ props, nodes, draw }: Drawn) {
	return (
		<section className="rounded-lg border border-line bg-sheet p-5">
			<p>
				<strong>{thinkingWords.expected}</strong> {textProp(props, 'expects')}
			</p>
			<p>
				<strong>{thinkingWords.got}</strong> {textProp(props, 'got')}
			</p>
			<dl className="mt-3 space-y-3">
				{outcomes.map(([tag, title]) => (
					<div key={tag}>
						<dt className="font-semibold">{title}</dt>
						<dd className="words-block">{draw(partWords(nodes, tag))}</dd>
					</div>
				))}
			</dl>
		</section>
	)
}
