import { thinkingWords } from '../words/thinking'
import { type Drawn, textProp } from './drawn'
import { partWords } from './parts'

/** A poor reply to say better. */
export function Rewrite({ props, nodes, draw }: Drawn) {
	const id = `rewrite-${textProp(props, 'id')}`
	const aim = nodes.filter((node) => typeof node === 'string' || node.tag !== 'Example')
	const example = partWords(nodes, 'Example')
	return (
		<section id={id} aria-labelledby={`${id}-title`} className="rounded-lg border border-line bg-sheet p-5">
			<p id={`${id}-title`} className="font-semibold text-primary">
				{thinkingWords.rewrite}
			</p>
			<p className="mt-2">
				<strong>{thinkingWords.lineBy(thinkingWords.customerSays)}</strong> {textProp(props, 'says')}
			</p>
			<p className="mt-2">
				<strong>{thinkingWords.lineBy(thinkingWords.poorReply)}</strong> {textProp(props, 'reply')}
			</p>
			<div className="words-block mt-2">{draw(aim)}</div>
			{example.length > 0 && (
				<details className="mt-2">
					<summary>{thinkingWords.example}</summary>
					<div className="words-block">{draw(example)}</div>
				</details>
			)}
		</section>
	)
}
